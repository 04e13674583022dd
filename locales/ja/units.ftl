# Spans of time, in one or two units. $n is the larger, $m the smaller.

duration-seconds = { $n-text }秒
duration-minutes = { $n-text }分
duration-hours = { $n-text }時間
duration-hours-minutes = { $n-text }時間{ $m-text }分
duration-days = { $n-text }日
duration-days-hours = { $n-text }日{ $m-text }時間
ago = { $duration }前
