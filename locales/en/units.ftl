# Spans of time, in one or two units. $n is the larger, $m the smaller.

duration-seconds = { $n-text } s
duration-minutes = { $n-text } min
duration-hours = { $n-text }h
duration-hours-minutes = { $n-text }h { $m-text }m
duration-days = { $n-text }d
duration-days-hours = { $n-text }d { $m-text }h
ago = { $duration } ago
