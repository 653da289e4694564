import ArgumentParser
import Scenarios

/// Why a command cannot go on, with the documented exit status: 2 usage, 3 environment.
enum Failure: Error, CustomStringConvertible {
    case noLibrary
    case library(Library.FolderError)

    var status: Int32 { 3 }

    var description: String {
        switch self {
        case .noLibrary: "No scenario library was found. Name its folder with --library or TUTOR_LIBRARY."
        case .library(.missing(let path)): "There is no library folder at \(path). Name it with --library or TUTOR_LIBRARY."
        case .library(.unreadable(let path)): "\(path) cannot be read. Check that the file exists and that you may read it."
        }
    }

    /// Turns the rooms' own errors into failures of the command line.
    static func catching<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as Library.FolderError {
            throw Failure.library(error)
        }
    }
}
