import Foundation
import GRDB

/// The boundary: beyond it no error of the database library is seen, because its descriptions quote SQL and arguments.
extension RecordsError {
    /// Runs `body` and turns whatever it throws into a fact about the file.
    static func translating<Value>(_ path: String, _ body: () throws -> Value) throws(RecordsError) -> Value {
        do {
            return try body()
        } catch let error as RecordsError {
            throw error
        } catch let error as DatabaseError {
            throw RecordsError(error, path: path)
        } catch let error as CanonicalJSON.ParseError {
            throw .corrupt(path: path, detail: error.fact)
        } catch is RowDecodingError {
            throw .corrupt(path: path, detail: "a value has the wrong type")
        } catch is DecodingError {
            throw .corrupt(path: path, detail: "a record has an unknown form")
        } catch {
            throw .failed(code: 0, path: path)
        }
    }

    init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: "the database structure is broken")
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_PERM, .SQLITE_AUTH: self = .permission(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_IOERR: self = Self.cause(of: Int(error.extendedResultCode.rawValue), path: path)
        case .SQLITE_CONSTRAINT:
            // A trigger's own words and names of columns only; the message of SQLite never holds values.
            self = .refused(rule: error.message ?? "constraint", path: path)
        default: self = .failed(code: Int(error.extendedResultCode.rawValue), path: path)
        }
    }

    /// "Cannot open" and "I/O error" are what SQLite says for very different things; the file system knows which.
    private static func cause(of code: Int, path: String) -> RecordsError {
        let folder = DurableFile.folder(of: path)
        guard DurableFile.isFolder(folder) else { return .missingFolder(path: path) }
        if DurableFile.isFolder(path) { return .notADatabase(path: path) }
        if DurableFile.isFull(folder) { return .diskFull(path: path) }
        for place in [folder, path] where access(place, F_OK) == 0 && access(place, R_OK | W_OK) != 0 {
            return errno == EROFS ? .readOnly(path: path) : .permission(path: path)
        }
        return .failed(code: code, path: path)
    }
}

extension CanonicalJSON.ParseError {
    fileprivate var fact: String {
        switch self {
        case .unexpected(let offset): "a record is not JSON at byte \(offset)"
        case .tooDeep(let limit): "a record is nested more than \(limit) deep"
        }
    }
}
