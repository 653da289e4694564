import Testing

/// What a start costs before the program's first line runs.
struct ProcessStartTests {
    /// libcurl brings some thirty libraries; it is loaded when the first request is made.
    @Test func aStartLoadsNoLibrariesOfTheNetwork() throws {
        let home = try ProgramHome()
        let loaded = try ProgramRun(["--version"], in: home, environment: ["LD_TRACE_LOADED_OBJECTS": "1"]).finish().output
        #expect(loaded.contains("libsqlite3.so") && loaded.contains("libncursesw.so"), "\(loaded)")
        for library in ["libcurl", "libssl", "libcrypto", "libgnutls", "libldap", "libssh2"] {
            #expect(!loaded.contains(library), "\(library)")
        }
    }
}
