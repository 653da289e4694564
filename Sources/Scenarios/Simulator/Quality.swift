/// OPC UA status of a reading, as far as this simulator produces it (OPC UA part 8).
public enum Quality: UInt32, Sendable, Codable {
    case good = 0x0000_0000
    /// Outside what the instrument can show.
    case engineeringUnitsExceeded = 0x4094_0000
    case notConnected = 0x808A_0000

    public var isBad: Bool { rawValue >= 0x8000_0000 }
}
