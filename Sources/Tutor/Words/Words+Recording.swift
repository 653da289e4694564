import Scenarios

extension Words {
    /// Why a recording cannot be played, or a file of telemetry not be read.
    public static func sentence(_ error: RecordingError, of id: String, kind: String = "recording") -> String {
        switch error {
        case .tooLarge(let limit): "The \(kind) \(id) is too long: at most \(limit >> 20) MB. Cut it or thin it out."
        case .noSuchColumn(let column, let suggestion):
            "The \(kind) \(id) has no column \"\(ControlCharacters.visible(column))\"."
                + (suggestion.map { " Did you mean \"\(ControlCharacters.visible($0))\"?" } ?? "")
        case .empty: "The \(kind) \(id) holds no reading that can be read."
        case .unknown(let id): "The library does not hold the recording \(id), or not its data."
        }
    }
}
