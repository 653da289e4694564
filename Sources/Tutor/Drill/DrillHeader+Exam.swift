extension DrillHeader {
    /// What an exam's seal is held against; in the journal from the start, in the ledger when the exam is over.
    public struct Exam: Sendable, Hashable, Codable {
        /// What it was drawn from; empty when the drill was chosen.
        public var pool: String
        /// What the commitment to the seed was made with.
        public var salt: String
        /// Hash of the seal's row in the ledger.
        public var seal: String
        /// The language model that was at hand; nil for none.
        public var model: String?
        /// Its clock was that of a script; nil and false: the wall's.
        public var isScripted: Bool?

        public init(pool: String, salt: String, seal: String, model: String?, isScripted: Bool? = nil) {
            self.pool = pool
            self.salt = salt
            self.seal = seal
            self.model = model
            self.isScripted = isScripted
        }
    }
}
