-- The top ten since a moment (:since), such as the first of the month: scenarios completed, average score, fastest right diagnosis.
SELECT trainee_id, count(DISTINCT CASE WHEN passed = 1 THEN scenario_id END) AS completed,
  round(avg(score_bp)) / 100 AS average_score, min(CASE WHEN correct = 1 THEN diagnosis_time_seconds END) AS fastest_seconds
FROM assessments
WHERE mode <> 'practice' AND ended_at >= :since
GROUP BY trainee_id
ORDER BY completed DESC, average_score DESC, trainee_id
LIMIT 10
