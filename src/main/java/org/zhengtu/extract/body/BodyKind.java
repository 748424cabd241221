package org.zhengtu.extract.body;

/** What a body is. */
public enum BodyKind {
    COMMITTEE,
    GOVERNMENT,
    CONGRESS,
    CONFERENCE,
    DISCIPLINE,
    COURT,
    PROCURATORATE,
    OFFICE,
    MILITARY,
    /** Committees of a congress or conference: 提案委员会. */
    PANEL,
    /** Mass organizations: 工商联, 妇联, 总工会. */
    GROUP,
    /** Bodies of other states, and those of several. */
    FOREIGN,
    /** Departments of a committee: 宣传部. */
    DEPARTMENT,
    /** Departments of a government and its agencies: 财政局, 管委会. */
    AUTHORITY,
    /** Universities, hospitals, institutes. */
    INSTITUTION,
    ASSOCIATION,
    COMPANY,
    /** Organs of villages, communities and sub-districts. */
    VILLAGE,
    /** An area that acts as a body. */
    AREA;

    /** Whether those who lead it are officials. */
    public boolean official() {
        return this != INSTITUTION && this != ASSOCIATION && this != COMPANY;
    }
}
