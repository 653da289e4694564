import Testing

@testable import tutor_tui

@Suite struct ProgramTextTests {
    @Test func onlyInstructionsFromFilesAreLetGoOf() {
        let maps = """
            55d000-55e000 r--p 00000000 fe:00 1234                     /usr/bin/tutor-tui
            55e000-56f000 r-xp 00001000 fe:00 1234                     /usr/bin/tutor tui
            570000-571000 rw-p 00002000 fe:00 1234                     /usr/bin/tutor-tui
            572000-573000 rwxp 00002000 fe:00 1234                     /usr/bin/tutor-tui
            600000-700000 rw-p 00000000 00:00 0                        [heap]
            7ffe0000-7ffe2000 r-xp 00000000 00:00 0                    [vdso]
            7ffe4000-7ffe5000 r-xp 00000000 00:00 0
            """
        #expect(ProgramText.parts(of: maps) == [0x55e000..<0x56f000])
    }

    /// What was let go of runs on.
    @Test func everythingStillRuns() {
        ProgramText.letGo()
        #expect([3, 1, 2].sorted() == [1, 2, 3])
    }
}
