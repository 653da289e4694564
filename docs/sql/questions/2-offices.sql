-- Attempts, passes and average score by office.
SELECT office_location, count(*) AS attempts, sum(passed) AS passes, round(avg(score_bp)) / 100 AS average_score
FROM assessments
WHERE mode <> 'practice'
GROUP BY office_location
ORDER BY average_score DESC, office_location
