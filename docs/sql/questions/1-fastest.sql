-- The ten fastest right diagnoses since a moment (:since) on scenarios with a tag (:tag).
SELECT trainee_id, scenario_id, diagnosis_time_seconds, score_bp
FROM assessments
WHERE mode <> 'practice' AND correct = 1 AND ended_at >= :since AND scenario_tags LIKE ('%"' || :tag || '"%')
ORDER BY diagnosis_time_seconds, ended_at, drill_id
LIMIT 10
