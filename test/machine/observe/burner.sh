# Burns processor time while process $1 lives; starts $3 more of its own kind ($2 is the program) with $4 below each first.
watched=$1 program=$2 children=${3:-0} grandchildren=${4:-0}
while [ "$children" -gt 0 ]; do
  "$program" "$0" "$watched" "$program" "$grandchildren" &
  children=$((children - 1))
done
while kill -0 "$watched" 2> /dev/null; do
  round=0
  while [ "$round" -lt 20000 ]; do round=$((round + 1)); done
done
