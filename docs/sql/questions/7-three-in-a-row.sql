-- Who has failed three times in a row or more, at any time; the newest first.
SELECT trainee_id, count(*) AS failures, max(ended_at) AS last_failed_at
FROM (
  SELECT trainee_id, ended_at, passed, sum(passed) OVER (PARTITION BY trainee_id ORDER BY ended_at, drill_id) AS passes_before
  FROM assessments
  WHERE mode <> 'practice'
) runs
WHERE passed = 0
GROUP BY trainee_id, passes_before
HAVING count(*) >= 3
ORDER BY last_failed_at DESC, trainee_id
