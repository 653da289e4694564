extension LeaderboardReport {
    /// The leaderboard as far as somebody may see it: their own line always, the others without who they are, unless the site shows
    /// names. With fewer than three others there are no others: two people know who the second one is.
    public init(in scope: ReportScope = .graded, limit: Int = 10, seenBy access: Access, from store: RecordStore)
        throws(RecordsError)
    {
        let mayKnow = access.may(.allRecords) || access.showsNames
        try self.init(in: scope, limit: mayKnow ? limit : nil, from: store)
        guard !mayKnow else { return }
        let others = lines.count { $0.traineeID != access.person.id }
        lines = lines.filter { line in
            line.traineeID == access.person.id || (line.place <= limit && others >= Access.smallestCrowd)
        }
        for index in lines.indices where lines[index].traineeID != access.person.id {
            (lines[index].traineeID, lines[index].traineeName, lines[index].office) = ("", "", "")
        }
    }
}
