# Findings about pod groups and their dialects: finding-CODE, and fix-CODE where there is a fix.

## Conversion

finding-dialect-cannot-carry = { $dialect } cannot carry { $field }; it is left out.
finding-composite-not-converted = "{ $name }" belongs to a composite pod group, which { $dialect } does not know; it stays as it is.
finding-group-left-out = Pod group "{ $name }" is left out: nothing makes its pods start together.
finding-dialect-makes-live = No pod uses the template "{ $name }"; in { $dialect } it becomes a pod group of its own.
finding-dialect-adds-workload = A Workload "{ $name }" is added, because { $dialect } has no pod groups without one.
finding-reference-not-converted = The reference to pod group "{ $name }" cannot be written in { $dialect }: the group is not part of the design.
