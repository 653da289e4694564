import Scenarios

extension Words {
    /// Why a recording cannot be played.
    public static func sentence(_ error: RecordingError, of id: String) -> String {
        switch error {
        case .tooLarge(let limit): "The recording \(id) is too long: at most \(limit >> 20) MB. Cut it or thin it out."
        case .noSuchColumn(let column, let suggestion):
            "The recording \(id) has no column \"\(ControlCharacters.visible(column))\"."
                + (suggestion.map { " Did you mean \"\(ControlCharacters.visible($0))\"?" } ?? "")
        case .empty: "The recording \(id) holds no reading that can be read."
        case .unknown(let id): "The library does not hold the recording \(id), or not its data."
        }
    }
}
