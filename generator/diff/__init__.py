"""What a change of a description does to the people who use what is made from it."""
