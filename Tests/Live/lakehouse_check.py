"""Loads batches into real engines and asks the seven questions of them: lakehouse_check.py JOB

JOB is a JSON file: `delta_folders` (each is merged in turn, and the last once more), statements of `sync sql` for Spark (one list
for each state of the files) and for Databricks, `view` (the SELECT of the view assessments), `questions` by name, `arguments`. Says one JSON object: the rows of each
question by engine, how many rows each MERGE added, how many records a check of the chain found wrong, and which statements for
Databricks Spark's parser does not know.
"""

import decimal
import json
import pathlib
import sys
import tempfile


def plain(value):
    if isinstance(value, decimal.Decimal):
        value = float(value)
    if isinstance(value, float):
        return round(value, 6)
    return value


def arguments(sql, given):
    return {name: value for name, value in given.items() if ":" + name in sql}


def lines(folder, kind):
    for file in sorted(pathlib.Path(folder, kind).rglob("*.jsonl")):
        with open(file, encoding="utf-8") as text:
            yield from map(json.loads, text)


def spark(job):
    from pyspark.sql import SparkSession

    with tempfile.TemporaryDirectory() as scratch:
        session = (
            SparkSession.builder.master("local[2]").appName("lakehouse_check")
            .config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1").config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC").config("spark.local.dir", scratch)
            .config("spark.sql.warehouse.dir", scratch + "/warehouse").getOrCreate())
        session.sparkContext.setLogLevel("ERROR")
        rows, counts = [], []
        for statements in job["spark_statements"]:
            for statement in statements:
                session.sql(statement)
            rows.append({
                name: [
                    [plain(value) for value in row]
                    for row in session.sql(sql, args=arguments(sql, job["arguments"])).collect()]
                for name, sql in job["questions"].items()
            })
            tables = ("record_bronze", "record", "assessments", "record_problems", "purged")
            counts.append({table: session.table(table).count() for table in tables})
        unknown = []
        parser = session._jsparkSession.sessionState().sqlParser()
        for statement in job["databricks_statements"]:
            # COPY INTO is known to Databricks alone.
            if statement.startswith("COPY INTO"):
                continue
            try:
                parser.parsePlan(statement)
            except Exception as error:
                unknown.append(str(error).split("\n")[0])
        session.stop()
    return rows, counts, unknown


TYPES = {"STRING": "string", "BIGINT": "int64", "DOUBLE": "float64"}


def delta(job):
    import pyarrow
    from deltalake import DeltaTable, QueryBuilder

    tables, added = {}, {}
    with tempfile.TemporaryDirectory() as scratch:
        for kind, table, key in (("records", "record", "record_id"), ("assessments", "assessment", "revision_hash")):
            schema = pyarrow.schema([(name, getattr(pyarrow, TYPES[type])()) for name, type in job["columns"][kind]])
            target = DeltaTable.create(f"{scratch}/{table}", schema=schema)
            added[table] = []
            for folder in job["delta_folders"] + job["delta_folders"][-1:]:
                # As the statement does: each record once, though files may repeat it.
                once = {line[key]: line for line in lines(folder, kind)}
                source = pyarrow.Table.from_pylist(list(once.values()), schema=schema)
                result = (
                    target.merge(source, predicate=f"t.{key} = s.{key}", source_alias="s", target_alias="t")
                    .when_not_matched_insert_all().execute())
                added[table].append(result["num_target_rows_inserted"])
            tables[table] = target
        rows = {}
        for name, sql in job["questions"].items():
            sql = "\n".join(line for line in sql.split("\n") if not line.startswith("--"))
            for parameter, value in arguments(sql, job["arguments"]).items():
                sql = sql.replace(":" + parameter, "'" + value.replace("'", "''") + "'")
            query = f"WITH assessments AS ({job['view']}) {sql}"
            builder = QueryBuilder()
            for table, target in tables.items():
                builder.register(table, target)
            answer = pyarrow.table(builder.execute(query).read_all())
            rows[name] = [[plain(value) for value in row.values()] for row in answer.to_pylist()]
    return rows, added


def main():
    job = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    delta_rows, added = delta(job)
    spark_rows, counts, unknown = spark(job)
    print("RESULT " + json.dumps(
        {"spark": spark_rows, "delta": delta_rows, "added": added, "counts": counts, "unknown": unknown}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
