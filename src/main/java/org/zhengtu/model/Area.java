package org.zhengtu.model;

/**
 * An administrative area of China, or a functional area that acts like one.
 *
 * @param code six digits of GB/T 2260; empty where only the name is known (a name that several areas share, a zone without
 *     a code), so that it can't name anything outside its document
 * @param name in full, as the standard writes it (柯城区, 楚雄彝族自治州)
 * @param parentCode code of the area above; empty for provinces and where {@code code} is empty because of homonyms
 */
public record Area(String code, String name, Level level, String parentCode) {

    /** Whose bodies are those of the centre (国务院). */
    public static final Area NATION = new Area("100000", "中华人民共和国", Level.NATION, "");

    /** How high an area stands; municipalities are provinces, districts and county-level cities counties. */
    public enum Level {
        NATION,
        PROVINCE,
        CITY,
        COUNTY,
        /** A new area or development zone: no part of the tree, but of a city. */
        ZONE
    }

    /** Whether the code tells this area from all others. */
    public boolean known() {
        return !code.isEmpty();
    }
}
