package org.zhengtu.model;

/** What a text says of a person and a post. Only the last four end a tenure, only words for it do. */
public enum TenureChange {
    /** Seen in the post. */
    SEEN,
    /** 任命. */
    APPOINTED,
    /** 当选, 选举为. */
    ELECTED,
    /** 调任, 转任: to this post. */
    TRANSFERRED,
    /** 拟任. */
    NOMINATED,
    /** 免去. */
    REMOVED,
    /** 辞去. */
    RESIGNED,
    /** 调离. */
    TRANSFERRED_AWAY,
    /** 不再担任. */
    NO_LONGER
}
