/// Turns a pool file into an ``ExamPool``. Its drills are checked by ``Library``, which knows them.
struct PoolReader {
    let root: MappingReader

    func read() -> ExamPool {
        let pool = ExamPool(
            id: root.text("pool"), title: root.text("title"), level: root.integer("level", in: 1...3),
            scenarios: root.texts("scenarios"), location: root.place("pool"))
        if pool.scenarios.isEmpty { root.missing("scenarios") }
        root.finish()
        return pool
    }
}
