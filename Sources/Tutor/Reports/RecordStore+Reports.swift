import GRDB

/// One home for how reports are computed: a query on the views, a row a value.
extension RecordStore {
    /// Rows of a query whose `{scope}` stands for the condition of the scope.
    func report<Value>(_ sql: String, _ scope: ReportScope, _ more: StatementArguments = [], _ value: (Row) throws -> Value)
        throws(RecordsError) -> [Value]
    {
        try RecordsError.translating(path) {
            let query = "WITH scoped AS (SELECT * FROM assessments WHERE \(scope.condition))\n" + sql
            return try database.read { db in try Row.fetchAll(db, sql: query, arguments: scope.arguments + more).map(value) }
        }
    }
}
