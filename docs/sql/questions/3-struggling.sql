-- Who averages under 70 on scenarios with a tag (:tag), worst first, with their worst score.
SELECT trainee_id, count(*) AS attempts, round(avg(score_bp)) / 100 AS average_score, min(score) AS worst_score
FROM assessments
WHERE mode <> 'practice' AND scenario_tags LIKE ('%"' || :tag || '"%')
GROUP BY trainee_id
HAVING avg(score_bp) < 7000
ORDER BY average_score, trainee_id
