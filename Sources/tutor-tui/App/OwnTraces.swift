import Foundation
import Glibc
import Tutor

/// What the program keeps of one person beside the records, each in a file that only its owner may read: the draft, what was typed before,
/// and the place that was being read.
struct OwnTraces: Sendable {
    enum Kind: String, CaseIterable { case drafts, history, places }

    let folder: String
    let person: String

    /// - Parameter folder: the state folder.
    init(folder: String, person: String) {
        self.folder = folder
        self.person = person
    }

    /// The file's name does not say whose it is.
    func path(_ kind: Kind) -> String {
        folder + "/" + kind.rawValue + "/" + ContentDigest.of(Array(person.utf8)).prefix(16)
    }

    /// Makes the folder of a kind, for its owner alone.
    func makeFolder(_ kind: Kind) {
        try? FileManager.default.createDirectory(
            atPath: folder + "/" + kind.rawValue, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Takes all of it away.
    func remove() {
        for kind in Kind.allCases { remove(kind) }
    }

    /// Takes one of them away.
    func remove(_ kind: Kind) {
        unlink(path(kind))
        unlink(path(kind) + ".new")
    }
}
