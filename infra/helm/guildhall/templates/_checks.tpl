{{- /* What a schema cannot say: values that contradict each other. Each says what is wrong and what to do. */ -}}
{{- define "guildhall.checks" -}}
{{- $v := .Values -}}
{{- if eq $v.image.tag "latest" -}}
{{- fail "image.tag is \"latest\", which may be another image tomorrow. Give a version, such as 0.1.0, or leave it empty for the chart's own." -}}
{{- end -}}
{{- if not (or $v.council.sample $v.council.settings $v.council.existingConfigMap) -}}
{{- fail "No council is given. Set council.settings (--set-file council.settings=council.yml), council.existingConfigMap or council.sample." -}}
{{- end -}}
{{- if and $v.council.settings $v.council.existingConfigMap -}}
{{- fail "Both council.settings and council.existingConfigMap are given. Keep the one that holds your council.yml." -}}
{{- end -}}
{{- if and $v.ingress.enabled (not $v.ingress.host) -}}
{{- fail "ingress.enabled is true and ingress.host is empty. Set ingress.host to the name that residents type, such as services.hartwold.example." -}}
{{- end -}}
{{- $several := or (gt (int $v.replicas) 1) $v.autoscaling.enabled -}}
{{- if and $v.data.persistence $several (ne $v.data.accessMode "ReadWriteMany") -}}
{{- fail (printf "data.accessMode is %s, which only one pod can use, and there is to be more than one. Set data.persistence to false (each pod imports the gazetteer itself), or data.accessMode to ReadWriteMany." $v.data.accessMode) -}}
{{- end -}}
{{- if and $v.autoscaling.enabled (lt (int $v.autoscaling.maxReplicas) (int $v.autoscaling.minReplicas)) -}}
{{- fail (printf "autoscaling.maxReplicas (%d) is below autoscaling.minReplicas (%d). Set it to that or more." (int $v.autoscaling.maxReplicas) (int $v.autoscaling.minReplicas)) -}}
{{- end -}}
{{- $least := ternary (int $v.autoscaling.minReplicas) (int $v.replicas) $v.autoscaling.enabled -}}
{{- if and $v.podDisruptionBudget.enabled (ge (int $v.podDisruptionBudget.minAvailable) $least) -}}
{{- fail (printf "podDisruptionBudget.minAvailable (%d) is not below the number of pods (%d), so that no node could ever be drained. Run more replicas, or disable the budget." (int $v.podDisruptionBudget.minAvailable) $least) -}}
{{- end -}}
{{- $ours := list "DATABASE_URL" "DATABASE_URL_FILE" "GUILDHALL_SECRET_KEY" "GUILDHALL_SECRET_KEY_FILE" "GUILDHALL_COUNCIL" "GUILDHALL_DATA" "GUILDHALL_PUBLIC_URL" "SERVICES" "HOST" "PORT" -}}
{{- range $name := keys $v.variables | sortAlpha -}}
{{- if has $name $ours -}}
{{- fail (printf "variables.%s is set by the chart itself. Use the value made for it (database, secretKey, council, services, publicUrl)." $name) -}}
{{- end -}}
{{- end -}}
{{- range $v.secretVariables -}}
{{- if or (has .name $ours) (hasKey $v.variables .name) -}}
{{- fail (printf "secretVariables has %s, which is set elsewhere already. Keep one of the two." .name) -}}
{{- end -}}
{{- end -}}
{{- end -}}
