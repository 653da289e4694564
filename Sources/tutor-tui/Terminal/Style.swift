/// What a piece of the screen means. How that looks is the ``StyleTable``'s business, and never the only sign of it.
enum Style: UInt8, Sendable, CaseIterable {
    case normal
    /// The trainee's label.
    case you
    /// The tutor's label.
    case tutor
    /// The plant's label.
    case plant
    case heading
    /// Less important: units, times, hints, lines between parts.
    case dim
    case alarmCritical
    case alarmWarning
    case alarmInfo
    /// A standing alarm that somebody has acknowledged.
    case acknowledged
    /// An alarm that has gone but was never acknowledged.
    case returned
    case badQuality
    case status
    /// The part of the status line that must be noticed.
    case statusAlert
    case input
    /// Something waits for a yes.
    case confirm
    case chartLine
    case chartSecond
    case chartThird
    case chartLimit
    /// The label of a language model's words.
    case coach
    /// Words that a model stresses, a little or much.
    case soft
    case strong
    /// A name, a value, something to type, in a model's words.
    case code
}
