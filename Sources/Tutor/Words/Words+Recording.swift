import Scenarios

extension Words {
    /// Why a recording cannot be played, or a file of telemetry not be read.
    public static func sentence(_ error: RecordingError, of id: String, kind: String = "recording") -> String {
        let what = kind == "recording" ? tr("The recording \(id)") : tr("The file \(id)")
        return switch error {
        case .tooLarge(let limit): tr("\(what) is too long: at most \(limit >> 20) MB. Cut it or thin it out.")
        case .noSuchColumn(let column, let suggestion):
            tr("\(what) has no column \"\(ControlCharacters.visible(column))\".")
                + (suggestion.map { " " + tr("Did you mean \"\(ControlCharacters.visible($0))\"?") } ?? "")
        case .empty: tr("\(what) holds no reading that can be read.")
        case .unknown(let id): tr("The library does not hold the recording \(id), or not its data.")
        }
    }
}
