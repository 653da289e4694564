-- Faults with more than 30 % of scores under 70: attempts, average score and time, failures in percent.
SELECT fault_type, count(*) AS attempts, round(avg(score_bp)) / 100 AS average_score,
  round(avg(diagnosis_time_seconds)) AS average_seconds,
  round(100.0 * sum(CASE WHEN score_bp < 7000 THEN 1 ELSE 0 END) / count(*)) AS failure_percent
FROM assessments
WHERE mode <> 'practice'
GROUP BY fault_type
HAVING 10 * sum(CASE WHEN score_bp < 7000 THEN 1 ELSE 0 END) > 3 * count(*)
ORDER BY failure_percent DESC, fault_type
