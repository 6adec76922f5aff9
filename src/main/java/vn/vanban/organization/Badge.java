package vn.vanban.organization;

/** A figure beside a section of the frame, kept by the module that owns the section. */
public interface Badge {

    /** The section's key: "inbox", "notices". */
    String section();

    long count(Actor actor);
}
