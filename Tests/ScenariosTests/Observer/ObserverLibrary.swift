import Testing

@testable import Scenarios

/// The shipped library, read once for all tests of the observer.
enum ObserverLibrary {
    static let library = try! Library(folder: ProjectFiles.root.appending(path: "scenario-library").path)
}
