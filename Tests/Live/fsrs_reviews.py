"""Random reviews and what the reference implementation of FSRS-6 makes of them, one JSON object a line:
{"reviews": [[days, rating], ...], "stability": [...], "difficulty": [...]}. Default weights, no fuzz; a day is 24 hours."""
import json
import random
import sys
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

dice = random.Random(20261121)
scheduler = Scheduler(enable_fuzzing=False)
for _ in range(int(sys.argv[1])):
    card, now = Card(), datetime(2026, 1, 1, tzinfo=timezone.utc)
    line = {"reviews": [], "stability": [], "difficulty": []}
    for number in range(dice.randint(1, 12)):
        days = 0 if number == 0 else dice.choice([0, 1, 2, 5, 8, 21, 90, 400])
        rating = dice.choice(list(Rating))
        # Within a day, and never twice at the same moment.
        now += timedelta(days=days, minutes=number > 0)
        card, _ = scheduler.review_card(card, rating, now)
        line["reviews"].append([days, rating.value])
        line["stability"].append(card.stability)
        line["difficulty"].append(card.difficulty)
    print(json.dumps(line))
