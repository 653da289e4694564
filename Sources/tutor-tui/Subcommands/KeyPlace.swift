/// Where a site's keys lie.
enum KeyPlace {
    /// `TUTOR_KEYS`, else `keys` beside the records.
    static func folder(database: String) -> String {
        Places().keys(database: database).path
    }
}
