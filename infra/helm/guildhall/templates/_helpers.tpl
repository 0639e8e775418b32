{{- define "guildhall.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 53 | trimSuffix "-" -}}
{{- end -}}

{{- define "guildhall.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride -}}
{{- else if contains (include "guildhall.name" .) .Release.Name -}}
{{- .Release.Name | trunc 53 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "guildhall.name" .) | trunc 53 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "guildhall.selectorLabels" -}}
app.kubernetes.io/name: {{ include "guildhall.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "guildhall.labels" -}}
{{ include "guildhall.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "guildhall.image" -}}
{{- $tag := default .Chart.AppVersion .Values.image.tag -}}
{{- if .Values.image.digest -}}
{{- printf "%s:%s@%s" .Values.image.repository $tag .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository $tag -}}
{{- end -}}
{{- end -}}

{{- /* The ConfigMap that holds council.yml, or nothing where a sample council is served. */ -}}
{{- define "guildhall.councilConfigMap" -}}
{{- if .Values.council.existingConfigMap -}}
{{- .Values.council.existingConfigMap -}}
{{- else if .Values.council.settings -}}
{{- printf "%s-council" (include "guildhall.fullname" .) -}}
{{- end -}}
{{- end -}}

{{- define "guildhall.claim" -}}
{{- default (printf "%s-data" (include "guildhall.fullname" .)) .Values.data.existingClaim -}}
{{- end -}}

{{- /* The address that residents use, or nothing where it is not known. */ -}}
{{- define "guildhall.publicUrl" -}}
{{- if .Values.publicUrl -}}
{{- .Values.publicUrl -}}
{{- else if and .Values.ingress.enabled .Values.ingress.tlsSecret -}}
{{- printf "https://%s" .Values.ingress.host -}}
{{- end -}}
{{- end -}}
