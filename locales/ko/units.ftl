# Spans of time, in one or two units. $n is the larger, $m the smaller.

duration-seconds = { $n-text }초
duration-minutes = { $n-text }분
duration-hours = { $n-text }시간
duration-hours-minutes = { $n-text }시간 { $m-text }분
duration-days = { $n-text }일
duration-days-hours = { $n-text }일 { $m-text }시간
ago = { $duration } 전
