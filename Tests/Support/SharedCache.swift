import Foundation

/// One cache folder for every program that a test starts: each has a home of its own, but the library is the same, and a
/// debug build needs seconds to read all of it. An index is believed only for the very bytes and program it was made of.
public enum SharedCache {
    public static let path = FileManager.default.temporaryDirectory.appending(path: "tutor-tests-cache-\(getuid())").path
}
