import Scenarios

/// What is wrong and what to do, in a sentence or two.
extension FileFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .unreadable(let path):
            "\(ControlCharacters.visible(path)) cannot be read. Check that the file exists, or use - for standard input."
        case .noOutput(let reason): "Standard output cannot be written: \(reason)."
        case .exists(let path): "\(ControlCharacters.visible(path)) is there already and was left as it is. Name another file."
        case .cannotWrite(let path): "\(path) cannot be written. Check the folder, its permissions and the space on the disk."
        }
    }
}
