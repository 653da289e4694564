/// What makes a model useless as a tutor's, although it answers.
public enum ModelUnfitness: Sendable, Hashable {
    /// It was told to call a tool, and did not: it would talk and do nothing.
    case noTools
    /// The server reads only a part of what is sent: it cuts off the front, where the rules stand.
    case cutsOff(read: Int, of: Int)
}
