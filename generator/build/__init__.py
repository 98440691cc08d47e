"""What a run makes, makes again or leaves as it is: jobs, cache, formatting, plan and write."""
