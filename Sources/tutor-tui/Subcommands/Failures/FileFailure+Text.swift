import Scenarios

/// What is wrong and what to do, in a sentence or two.
extension FileFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .unreadable(let path):
            tr("\(ControlCharacters.visible(path)) cannot be read. Check that the file exists, or use - for standard input.")
        case .noOutput(let reason): tr("Standard output cannot be written: \(reason).")
        case .exists(let path): tr("\(ControlCharacters.visible(path)) is there already and was left as it is. Name another file.")
        case .cannotWrite(let path): tr("\(path) cannot be written. Check the folder, its permissions and the space on the disk.")
        }
    }
}
