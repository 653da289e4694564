/// How well somebody looks: how often at each instrument, and what small differences escape them.
///
/// An observer without these limits averages noise away and is sure within seconds of what no human could see.
/// The figures are judgement, not measurement: a look round the board takes a trained operator some half a minute.
public struct ObserverProfile: Sendable, Hashable {
    /// Seconds between two looks at the same instrument; a look averages over that time by eye.
    public let glanceSeconds: Int
    /// Differences under this share of an instrument's span do not count, however long one looks.
    public let perceptionFloor: Double
    /// A change of an instrument's unrest by less than this is not noticed, as a logarithm: 0.35 is about half as much again.
    public let spreadFloor: Double

    public static let beginner = ObserverProfile(glanceSeconds: 60, perceptionFloor: 0.02, spreadFloor: 0.5)
    /// Whose time is called par.
    public static let careful = ObserverProfile(glanceSeconds: 30, perceptionFloor: 0.01, spreadFloor: 0.35)
    public static let expert = ObserverProfile(glanceSeconds: 15, perceptionFloor: 0.005, spreadFloor: 0.25)

    /// ``Course`` bins in a glance.
    var bins: Int { glanceSeconds / Course.binSeconds }
}
