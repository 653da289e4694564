import GRDB

/// A file of records may have been damaged or tampered with, and GRDB's subscripts end the program when a value is not of the
/// expected type. Nothing here reads rows by subscript.
extension Row {
    /// The value of a column, or an error when it is missing or of another type.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value {
        try decode(Value.self, forColumn: column)
    }

    /// The value of the column at an index from 0.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
        precondition(index < count, "a query of ours has fewer columns than we read")
        return try decode(Value.self, atIndex: index)
    }
}
