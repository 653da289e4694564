import Scenarios

/// What is put on record before an exam shows anything: that it begins, what it is drawn from, and a commitment to the seed that draws
/// it, so that nobody can begin again until an easy one comes without its being seen.
public struct ExamSeal: Sendable, Hashable {
    public var drillID: String
    public var trainee: String
    /// Empty when the drill was chosen by name.
    public var pool: String
    /// What the pool held, in its order: what the seed draws from.
    public var scenarios: [String]
    /// SHA-256 of `seed:SEED:DRILL:SALT`, hexadecimal.
    public var commitment: String
    /// A language model was at hand.
    public var hadModel: Bool
    public var program: String
    /// Its clock was that of a script (`run`), which stands while its writer thinks.
    public var isScripted: Bool

    public init(
        drillID: String, trainee: String, pool: String, scenarios: [String], commitment: String, hadModel: Bool, program: String,
        isScripted: Bool = false
    ) {
        self.drillID = drillID
        self.trainee = trainee
        self.pool = pool
        self.scenarios = scenarios
        self.commitment = commitment
        self.hadModel = hadModel
        self.program = program
        self.isScripted = isScripted
    }

    /// The commitment to a seed: the salt keeps others from trying all seeds, the header of the finished drill has both.
    public static func commitment(seed: UInt64, drillID: String, salt: String) -> String {
        ContentDigest.of(Array("seed:\(seed):\(drillID):\(salt)".utf8))
    }

    /// The members that the ledger's row has besides who and when.
    public var facts: [String: CanonicalJSON] {
        [
            "drill": .string(drillID), "trainee": .string(trainee), "pool": .string(pool),
            "scenarios": .array(scenarios.map { .string($0) }), "commitment": .string(commitment), "model": .bool(hadModel),
            "program": .string(program), "scripted": .bool(isScripted),
        ]
    }

    /// Reads a row of the ledger; nil when it is no seal.
    public init?(_ record: LedgerRecord) {
        guard let drill = record.text("drill"), let trainee = record.text("trainee"), let commitment = record.text("commitment"),
            case .array(let scenarios)? = record.body["scenarios"]
        else { return nil }
        self.init(
            drillID: drill, trainee: trainee, pool: record.text("pool") ?? "",
            scenarios: scenarios.compactMap { if case .string(let id) = $0 { id } else { nil } }, commitment: commitment,
            hadModel: record.flag("model") ?? true, program: record.text("program") ?? "",
            isScripted: record.flag("scripted") ?? false)
    }

    /// Whether a finished drill is the one that was sealed: the same person, and the seed that was committed to drew its scenario.
    public func fits(_ header: DrillHeader) -> Bool {
        guard header.drillID == drillID, header.mode == .exam, header.traineeID == trainee, let exam = header.exam,
            exam.pool == pool,
            Self.commitment(seed: header.seed, drillID: drillID, salt: exam.salt) == commitment
        else { return false }
        if pool.isEmpty { return scenarios == [header.scenarioID] }
        return !scenarios.isEmpty && scenarios[SplitMix.draw(below: scenarios.count, seed: header.seed)] == header.scenarioID
    }
}
