import Foundation
import GRDB
import Synchronization

/// The open file of a ledger. Whoever writes stands in line first, and what the ledger ends with afterwards is noted beside it.
final class LedgerFile: Sendable {
    /// `:memory:` for one that is not kept.
    let path: String
    private let queue: DatabaseQueue
    private let patience: LedgerPatience
    /// Which file it was when it was opened; nil in memory.
    private let identity: DurableFile.Identity?

    init(path: String, configuration: Configuration, patience seconds: Double) throws {
        self.path = path
        let patience = LedgerPatience(ledger: path, seconds: seconds)
        self.patience = patience
        var configuration = configuration
        configuration.busyMode = .callback { patience.lasts(after: $0) }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        identity = path == RecordStore.memoryPath ? nil : DurableFile.identity(path)
    }

    /// Reads, all at one moment.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try queue.read(body) }

    /// Writes, all or nothing, when it is this process's turn.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try inTurn { db, turn in
            var result: Value?
            var head: RecordReceipt?
            try db.inTransaction(.immediate) {
                try checkIdentity()
                let before = try RecordStore.head(in: db)
                result = try body(db)
                let after = try RecordStore.head(in: db)
                if after != before { head = after }
                return .commit
            }
            if let head, let turn { LedgerHeads.note(head, of: path, turn: turn) }
            guard let result else { throw RecordsError.failed(code: 0, path: path) }
            return result
        }
    }

    /// Does what cannot be done within a transaction, without waiting for a turn.
    func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try queue.writeWithoutTransaction(body)
    }

    /// Changes what the file says of itself, when it is this process's turn.
    func mark(_ body: (Database) throws -> Void) throws { try inTurn { db, _ in try body(db) } }

    /// Brings the file up to date, when it is this process's turn.
    func migrate(_ migrator: DatabaseMigrator) throws {
        // The migrator wants the queue for itself, so that the turn is taken outside of it: nobody else has this value yet.
        let turn = try takeTurn()
        defer { end(turn) }
        try migrator.migrate(queue)
        guard let turn, LedgerHeads(of: path)?.heads.isEmpty == true, let head = try queue.read({ try RecordStore.head(in: $0) })
        else { return }
        LedgerHeads.note(head, of: path, turn: turn)
    }

    /// Lets go of the file.
    func close() throws { try queue.close() }

    private func inTurn<Value>(_ body: (Database, LedgerTurn?) throws -> Value) throws -> Value {
        // Within the queue: another thread of this process that reads would else wait for a turn that waits for it.
        try queue.writeWithoutTransaction { db in
            let turn = try takeTurn()
            defer { end(turn) }
            return try body(db, turn)
        }
    }

    private func takeTurn() throws -> LedgerTurn? {
        guard path != RecordStore.memoryPath else { return nil }
        LedgerHeads.create(for: path)
        switch LedgerTurn.take(LedgerHeads.path(of: path), for: .write, patience: patience.seconds) {
        case .taken(let turn, _):
            // Else this connection would wait for its own turn to end.
            patience.isOurTurn.withLock { $0 = true }
            return turn
        case .unavailable: return nil
        case .late: throw RecordsError.locked(path: path)
        }
    }

    private func end(_ turn: LedgerTurn?) {
        patience.isOurTurn.withLock { $0 = false }
        turn?.end()
    }

    /// A record written to a file that has no name any more would be lost, and nobody would know.
    private func checkIdentity() throws {
        guard let identity, DurableFile.identity(path) != identity else { return }
        throw RecordsError.replaced(path: path)
    }
}

/// How long a connection puts up with others that hold the ledger.
final class LedgerPatience: Sendable {
    let seconds: Double
    /// Whether this connection has the turn to write.
    let isOurTurn = Mutex(false)
    private let ledger: String
    private let began = Mutex(DispatchTime.now())
    private static let longestPause = 0.02
    /// Whoever has the turn may in turn wait for a lock that this connection has: SQLite is asked again before long.
    private static let longestWait = 0.25

    init(ledger: String, seconds: Double) {
        self.ledger = ledger
        self.seconds = seconds
    }

    /// SQLite asks whether to try again, after so many tries.
    func lasts(after tries: Int) -> Bool {
        let now = DispatchTime.now()
        let began = began.withLock { began in
            if tries == 0 { began = now }
            return began
        }
        let left = seconds - Double(now.uptimeNanoseconds - began.uptimeNanoseconds) / 1e9
        guard left > 0 else { return false }
        if !isOurTurn.withLock({ $0 }), ledger != RecordStore.memoryPath {
            // A reader, which a writer keeps out while it commits: woken when that one is done, instead of asking again and again.
            switch LedgerTurn.take(LedgerHeads.path(of: ledger), for: .look, patience: min(left, Self.longestWait)) {
            case .taken(let turn, let atOnce):
                turn.end()
                if !atOnce { return true }
            case .late: return true
            case .unavailable: break
            }
        }
        // Somebody who stands in no line: another program, or one that reads.
        Thread.sleep(forTimeInterval: min(0.001 * Double(tries + 1), Self.longestPause, left))
        return true
    }
}
