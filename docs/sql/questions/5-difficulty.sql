-- By difficulty, from beginner to advanced: attempts, average and median score. The median is the middle one, or the mean of the two.
SELECT difficulty, count(*) AS attempts, round(avg(score_bp)) / 100 AS average_score,
  avg(CASE WHEN 2 * nth BETWEEN n AND n + 2 THEN score_bp END) / 100 AS median_score
FROM (
  SELECT difficulty, score_bp, row_number() OVER (PARTITION BY difficulty ORDER BY score_bp, drill_id) AS nth,
    count(*) OVER (PARTITION BY difficulty) AS n
  FROM assessments
  WHERE mode <> 'practice'
) ranked
GROUP BY difficulty
ORDER BY CASE difficulty WHEN 'beginner' THEN 0 WHEN 'intermediate' THEN 1 ELSE 2 END
