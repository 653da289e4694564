import Foundation

/// What a ledger ended with after each commit, noted in a file beside it: cutting off the newest rows leaves a sound chain, and only
/// something outside can tell.
///
/// `<ledger>.heads` has a line for each commit: hash and number of its newest row. The note is made after the commit, so that it never
/// runs ahead of the ledger; what a crash keeps from being noted, the next commit's hash vouches for. Beyond some thousand lines the
/// older ones are thinned out. Whoever may write the ledger may write this file as well: against them keep hashes elsewhere.
struct LedgerHeads: Sendable, Hashable {
    /// Oldest first.
    var heads: [RecordReceipt]
    /// Lines that are none: of a write that was cut off.
    var unreadable: Int

    /// The file beside a ledger.
    static func path(of ledger: String) -> String { ledger + ".heads" }

    private static let title = "# What the ledger ended with after each commit: hash and number of its newest record.\n"
    /// Bytes at which older lines are thinned out.
    static let limit = 256 << 10
    /// Newest lines that are always kept.
    private static let kept = 1000

    init(heads: [RecordReceipt], unreadable: Int) {
        self.heads = heads
        self.unreadable = unreadable
    }

    /// What was noted for a ledger; nil when there is no such file.
    init?(of ledger: String) {
        guard let data = FileManager.default.contents(atPath: Self.path(of: ledger)) else { return nil }
        heads = []
        unreadable = 0
        // Without the last piece: a line counts when it is whole.
        for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() where !line.isEmpty {
            if line.first == UInt8(ascii: "#") { continue }
            if let head = Self.head(line) { heads.append(head) } else { unreadable += 1 }
        }
    }

    private static func head(_ line: Data) -> RecordReceipt? {
        let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 64, (1...19).contains(parts[1].count) else { return nil }
        let isHexadecimal = parts[0].allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        guard isHexadecimal, let sequence = Int(String(decoding: parts[1], as: UTF8.self)), sequence > 0 else { return nil }
        return RecordReceipt(sequence: sequence, hash: String(decoding: parts[0], as: UTF8.self))
    }

    /// The hash first: what a cut-off line runs into can then never be read as a line.
    private static func line(_ head: RecordReceipt) -> String { "\(head.hash) \(head.sequence)\n" }

    /// Makes the file for a ledger when it is not there, for the same users as the ledger. Failing is no harm.
    static func create(for ledger: String) {
        let path = path(of: ledger)
        guard DurableFile.size(path) == nil, let descriptor = make(path, like: ledger, O_EXCL) else { return }
        put(title, descriptor)
        close(descriptor)
    }

    /// Notes a head, when the turn to write is ours. Failing is no harm: the record itself is safe already.
    static func note(_ head: RecordReceipt, of ledger: String, turn: LedgerTurn) {
        put(line(head), turn.descriptor)
        if let size = DurableFile.size(path(of: ledger)), size > limit { thin(ledger) }
    }

    private static func thin(_ ledger: String) {
        guard let all = LedgerHeads(of: ledger)?.heads else { return }
        let old = all.dropLast(kept).enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
        write(old + all.suffix(kept), for: ledger, like: ledger)
    }

    /// Writes the file anew, in one step.
    @discardableResult
    static func write(_ heads: [RecordReceipt], for ledger: String, like model: String) -> Bool {
        let path = path(of: ledger)
        let temporary = path + ".new"
        DurableFile.delete(temporary)
        guard let descriptor = make(temporary, like: model, O_EXCL) else { return false }
        let isWhole = put(title + heads.map(line).joined(), descriptor) && fsync(descriptor) == 0
        close(descriptor)
        guard isWhole, DurableFile.move(temporary, to: path) else {
            DurableFile.delete(temporary)
            return false
        }
        return true
    }

    private static func make(_ path: String, like ledger: String, _ flag: Int32) -> Int32? {
        let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | flag, 0o600)
        guard descriptor >= 0 else { return nil }
        DurableFile.share(descriptor, like: ledger)
        return descriptor
    }

    @discardableResult
    private static func put(_ text: String, _ descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        // In one write, which the system does not mix with another's.
        return bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) } == bytes.count
    }
}
