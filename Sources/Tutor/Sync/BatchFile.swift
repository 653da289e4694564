import Foundation

/// A file of rows that never changes: its name holds what it is of and the hash of its bytes, so that the same name is the same file.
struct BatchFile: Sendable, Hashable {
    /// What the rows are; the name of the folder.
    enum Kind: String, Sendable { case records, assessments }

    var kind: Kind
    /// Of this ledger among those that meet.
    var site: String
    /// Sequences of the first and last row of the ledger that it tells of.
    var first: Int
    var last: Int
    /// SHA-256 of the bytes, hexadecimal.
    var digest: String

    init(_ kind: Kind, site: String, first: Int, last: Int, text: String) {
        self.kind = kind
        self.site = site
        self.first = first
        self.last = last
        digest = Self.digest(text)
    }

    /// `records/site=S/1-200-<sha256>.jsonl`.
    var path: String { "\(kind.rawValue)/site=\(site)/\(first)-\(last)-\(digest).jsonl" }

    /// Of a path that ``path`` gave; nil for any other.
    init?(path: String) {
        guard let match = try? /(records|assessments)\/site=([^\/]+)\/(\d+)-(\d+)-([0-9a-f]{64})\.jsonl/.wholeMatch(in: path),
            let kind = Kind(rawValue: String(match.1)), let first = Int(match.3), let last = Int(match.4), first <= last
        else { return nil }
        (self.kind, site, self.first, self.last, digest) = (kind, String(match.2), first, last, String(match.5))
    }

    static func digest(_ text: String) -> String { ContentDigest.of(Array(text.utf8)) }

    /// The id of a site as it can stand in a path and in a URL: letters, digits, `.`, `_` and `-`.
    static func siteName(_ id: String) -> String {
        let name = String(
            id.unicodeScalars.map {
                $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "._-".unicodeScalars.contains($0))
                    ? Character($0) : "_"
            })
        return name.isEmpty || name.hasPrefix(".") ? "site" + name : name
    }
}
