namespace ManifestDsl.Engine.Policy;

public static partial class CrossReferences
{
    // A line for each row: its name, when the rule fires, and the ids of the same rule in other tools. In brackets: how that tool differs.
    private const string Rows =
        """

        P01|hostNetwork true|Trivy: KSV-0009|kube-linter: host-network|Polaris: hostNetworkSet|kubesec: HostNetwork|Checkov: CKV_K8S_19|Kubescape: C-0041|CIS: 5.2.5|NSA: 1.5
        P02|hostPID true|Trivy: KSV-0010|kube-linter: host-pid|Polaris: hostPIDSet|kubesec: HostPID|Checkov: CKV_K8S_17|Kubescape: C-0038; C-0275|CIS: 5.2.3|NSA: 1.4
        P03|hostIPC true|Trivy: KSV-0008|kube-linter: host-ipc|Polaris: hostIPCSet|kubesec: HostIPC|Checkov: CKV_K8S_18|Kubescape: C-0038; C-0276|CIS: 5.2.4|NSA: 1.3
        P04|privileged true|Trivy: KSV-0017|kube-linter: privileged-container|Polaris: runAsPrivileged|kube-score: container-security-context-privileged|kubesec: Privileged|Checkov: CKV_K8S_16|Kubescape: C-0057|CIS: 5.2.2|NSA: 1.2
        P05|capability added beyond PSS baseline set|Trivy: KSV-0022 (any add)|Polaris: dangerousCapabilities (ALL, SYS_ADMIN, NET_ADMIN only)|kubesec: CapSysAdmin|Checkov: CKV_K8S_25 (any add)|Kubescape: C-0046 (13-name list)|CIS: 5.2.9
        P06|any hostPath volume|Trivy: KSV-0023|Polaris: hostPathSet|kubesec: ProcMount (only hostPath /proc)|Kubescape: C-0048|CIS: 5.2.12
        P07|hostPort ≠ 0|Trivy: KSV-0024|Polaris: hostPortSet|Checkov: CKV_K8S_26|Kubescape: C-0044|CIS: 5.2.13
        P08|AppArmor overridden/unconfined|Trivy: KSV-0002 (annotation only)|Polaris: linuxHardening|kubesec: ApparmorAny; ApparmorUnconfined|NSA: 1.9
        P09|forbidden seLinuxOptions|Trivy: KSV-0025 (no container_engine_t)|Polaris: linuxHardening|Kubescape: C-0211 (wants it set)|CIS: 5.7.3|NSA: 1.8
        P10|procMount ≠ Default|Trivy: KSV-0027 (any value, even Default)|kube-linter: unsafe-proc-mount|Polaris: procMount|Kubescape: C-0211 (wants Default written out)|CIS: 5.7.3
        P11|seccomp Unconfined (baseline)|Trivy: KSV-0104 (also fires when unset)|Polaris: linuxHardening|kubesec: SeccompUnconfined|CIS: 5.7.2|NSA: 1.10
        P12|sysctl outside safe list|Trivy: KSV-0026 (lists to 1.32)|kube-linter: unsafe-sysctls (prefix list incl. all net.*)|Kubescape: C-0211|CIS: 5.7.3
        P13|windowsOptions.hostProcess true|Trivy: KSV-0103|Polaris: hostProcess|Kubescape: C-0211|CIS: 5.2.11
        P14|probe/lifecycle host set (≥1.34)
        P15|restricted volume types|Trivy: KSV-0028 (deny-list, photonPersistentDisk absent, cephfs misspelt cephFS)
        P16|allowPrivilegeEscalation ≠ false|Trivy: KSV-0001|kube-linter: privilege-escalation-container (only explicit true)|Polaris: privilegeEscalationAllowed|kubesec: AllowPrivilegeEscalation (only true)|Checkov: CKV_K8S_20|Kubescape: C-0016|CIS: 5.2.6|NSA: 1.7
        P17|runAsNonRoot not true|Trivy: KSV-0012|kube-linter: run-as-non-root|Polaris: runAsRootAllowed|kubesec: RunAsNonRoot|Checkov: CKV_K8S_23|Kubescape: C-0013|CIS: 5.2.7|NSA: 1.0
        P18|runAsUser = 0|Trivy: KSV-0105|kube-linter: run-as-non-root|Polaris: runAsRootAllowed|kube-score: container-security-context-user-group-id|Checkov: CKV_K8S_23|Kubescape: C-0013|CIS: 5.2.7|NSA: 1.0
        P19|seccomp not RuntimeDefault/Localhost|Trivy: KSV-0030|Polaris: linuxHardening|kube-score: container-seccomp-profile (opt.)|kubesec: SeccompAny|Checkov: CKV_K8S_31|Kubescape: C-0055; C-0210|CIS: 5.7.2|NSA: 1.10
        P20|drop lacks ALL / add beyond NET_BIND_SERVICE|Trivy: KSV-0003; KSV-0106|Polaris: insecureCapabilities|kubesec: CapDropAll|Checkov: CKV_K8S_37|CIS: 5.2.9; 5.2.10
        W01|readOnlyRootFilesystem ≠ true|Trivy: KSV-0014|kube-linter: no-read-only-root-fs|Polaris: notReadOnlyRootFilesystem|kube-score: container-security-context-readonlyrootfilesystem|kubesec: ReadOnlyRootFilesystem|Checkov: CKV_K8S_22|Kubescape: C-0017|CIS: 5.7.3|NSA: 1.1
        W02|CPU limit unset|Trivy: KSV-0011|Polaris: cpuLimitsMissing|kube-score: container-resources|kubesec: LimitsCPU|Checkov: CKV_K8S_11|Kubescape: C-0270; C-0050; C-0009|NSA: 4.1
        W03|CPU request unset|Trivy: KSV-0015|kube-linter: unset-cpu-requirements|Polaris: cpuRequestsMissing|kube-score: container-resources|kubesec: RequestsCPU|Checkov: CKV_K8S_10|Kubescape: C-0268; C-0050|NSA: 4.1
        W04|memory limit unset|Trivy: KSV-0018|kube-linter: unset-memory-requirements|Polaris: memoryLimitsMissing|kube-score: container-resources|kubesec: LimitsMemory|Checkov: CKV_K8S_13|Kubescape: C-0271; C-0004; C-0009|NSA: 4.1
        W05|memory request unset|Trivy: KSV-0016|Polaris: memoryRequestsMissing|kube-score: container-resources|kubesec: RequestsMemory|Checkov: CKV_K8S_12|Kubescape: C-0269; C-0004|NSA: 4.1
        W06|ephemeral-storage request or limit unset|kube-score: container-ephemeral-storage-request-and-limit
        W07|request ≠ limit (cpu, memory, ephemeral)|kube-score: container-resource-requests-equal-limits (opt.); container-cpu-requests-equal-limits (opt.); container-memory-requests-equal-limits (opt.); container-ephemeral-storage-request-equals-limit (opt.)
        W08|livenessProbe absent (not Job/CronJob/init)|kube-linter: no-liveness-probe|Polaris: livenessProbeMissing|kube-score: pod-probes|Checkov: CKV_K8S_8|Kubescape: C-0056
        W09|readinessProbe absent (not Job/CronJob/init)|kube-linter: no-readiness-probe|Polaris: readinessProbeMissing|kube-score: pod-probes (only if a Service selects the pod)|Checkov: CKV_K8S_9|Kubescape: C-0018
        W10|liveness and readiness are the same handler (http path+port, tcp port or exec argv)|kube-score: pod-probes-identical
        W11|probe port (number or name) not in c.ports|kube-linter: liveness-port; readiness-port; startup-port
        W12|image tag missing or "latest" (a digest counts as pinned)|Trivy: KSV-0013|kube-linter: latest-tag|Polaris: tagNotSpecified|kube-score: container-image-tag|Checkov: CKV_K8S_14|Kubescape: C-0075 (only pull-policy side)
        W13|image not pinned by @sha256 digest|Checkov: CKV_K8S_43|Kubescape: C-0306|CIS: 5.5.1
        W14|imagePullPolicy ≠ Always (unset allowed for latest/no tag; Checkov also allows digest)|Polaris: pullPolicyNotAlways|kube-score: container-image-pull-policy|Checkov: CKV_K8S_15|Kubescape: C-0075
        W15|registry not in allow-list|Trivy: KSV-0125; KSV-0032 (deprecated); KSV-0033 (deprecated); KSV-0034 (deprecated); KSV-0035 (deprecated)|Kubescape: C-0078; C-0304|CIS: 5.5.1
        W16|registry in block-list|Kubescape: C-0001|CIS: 5.5.1
        W17|image from retired k8s.gcr.io|Kubescape: C-0253
        W18|automountServiceAccountToken not false on pod (or its ServiceAccount)|Trivy: KSV-0036|Polaris: automountServiceAccountToken|kubesec: AutomountServiceAccountToken|Checkov: CKV_K8S_38|Kubescape: C-0034; C-0190; C-0261|CIS: 5.1.6|NSA: 1.11
        W19|serviceAccountName unset or "default"|kube-linter: default-service-account|kubesec: ServiceAccountName|CIS: 5.1.5
        W20|default ServiceAccount object keeps automount / is bound to a role|Checkov: CKV_K8S_41; CKV_K8S_42|Kubescape: C-0189|CIS: 5.1.5
        W21|deprecated field serviceAccount used|kube-linter: deprecated-service-account-field|Kubescape: C-0294
        W22|serviceAccountName names an object not in the set|kube-linter: non-existent-service-account|Kubescape: C-0307
        W23|namespace is "default" (or unset)|Trivy: KSV-0110 (explicit+implied default)|kube-linter: use-namespace|Checkov: CKV_K8S_21|Kubescape: C-0061; C-0212|CIS: 5.7.1; 5.7.4
        W24|user object in kube-system|Trivy: KSV-0037|NSA: 1.12
        W25|runAsUser unset or low (≤10000 Trivy, kubesec; <10000 kube-score, Checkov)|Trivy: KSV-0020|kube-score: container-security-context-user-group-id|kubesec: RunAsUser|Checkov: CKV_K8S_40|CIS: 5.7.3
        W26|runAsGroup unset or low (same bounds)|Trivy: KSV-0021|kube-score: container-security-context-user-group-id|kubesec: RunAsGroup|CIS: 5.7.3
        W27|gid 0: runAsGroup, fsGroup or a supplementalGroups entry is 0|Trivy: KSV-0116|kube-linter: run-as-non-root (runAsGroup part)|Kubescape: C-0013 (runAsGroup)|NSA: 1.6
        W28|pod securityContext empty or absent|Trivy: KSV-0118|kube-score: container-security-context-user-group-id (both absent)|Checkov: CKV_K8S_29|Kubescape: C-0211|CIS: 5.7.3
        W29|container securityContext empty or absent|Trivy: KSV-0118|kube-score: container-security-context-readonlyrootfilesystem|Checkov: CKV_K8S_30|Kubescape: C-0211|CIS: 5.7.3
        W30|fsGroup / fsGroupChangePolicy / supplementalGroups / seLinux / gmsa / runAsUserName unset ("set explicitly" bundle)|Kubescape: C-0211|CIS: 5.7.3
        W31|no hardening at all: none of seccomp, SELinux, AppArmor (annotation only), capability drop|Polaris: linuxHardening|Kubescape: C-0055 (code tests seccomp only)
        W32|capability SYS_ADMIN added|Trivy: KSV-0005|kube-linter: privilege-escalation-container|Polaris: dangerousCapabilities|kubesec: CapSysAdmin|Checkov: CKV_K8S_39|Kubescape: C-0046|CIS: 5.2.9
        W33|NET_RAW added / not dropped (drop ALL satisfies)|Trivy: KSV-0119 (added)|kube-linter: drop-net-raw-capability|Polaris: insecureCapabilities|Checkov: CKV_K8S_28|Kubescape: C-0211; C-0046|CIS: 5.2.8
        W34|SYS_MODULE added|Trivy: KSV-0120|Kubescape: C-0046|CIS: 5.2.9
        W35|NET_ADMIN or ALL added|Trivy: KSV-0022|Polaris: dangerousCapabilities|Checkov: CKV_K8S_25|Kubescape: C-0046|CIS: 5.2.9
        W36|no capability dropped at all|Trivy: KSV-0004|Polaris: insecureCapabilities|kubesec: CapDropAny|Checkov: CKV_K8S_37|CIS: 5.2.10
        W37|hostUsers ≠ false (no user namespace)|kubesec: HostUsers
        W38|hostAliases set|Trivy: KSV-0007|kubesec: HostAliases
        W39|containerPort < 1024|Trivy: KSV-0117|kube-linter: privileged-ports
        W40|port 22/TCP exposed|kube-linter: ssh-port|Kubescape: C-0042 (22 and 2222 via Service)
        W41|container runtime socket mounted (docker.sock; also containerd/crio in Kubescape, regex docker.sock$ in kube-linter)|Trivy: KSV-0006|kube-linter: docker-sock|kubesec: DockerSock|Checkov: CKV_K8S_27|Kubescape: C-0074
        W42|sensitive host dir mounted: / /boot /dev /etc /lib /proc /sys /usr (+ /var/lib/docker in Trivy)|Trivy: KSV-0121|kube-linter: sensitive-host-mounts|kubesec: ProcMount (/proc)|Kubescape: C-0048
        W43|hostPath mounted without readOnly|kube-linter: writable-host-mount|Kubescape: C-0045
        W44|cloud credential path mounted from host|Kubescape: C-0020
        W45|literal env value under a secret-like name, or PEM private key / token-shaped value|kube-linter: env-var-secret (name ~ secret)|Polaris: sensitiveContainerEnvVar|Kubescape: C-0012; C-0259|CIS: 5.4.1
        W46|Secret exposed through env (secretKeyRef or envFrom.secretRef)|kube-linter: read-secret-from-env-var (no envFrom)|kubesec: SecretsAsEnvironmentVariables|Checkov: CKV_K8S_35|Kubescape: C-0207|CIS: 5.4.1
        W47|secret-like key or value in a ConfigMap|Trivy: KSV-0109|Polaris: sensitiveConfigmapContent|Kubescape: C-0012|CIS: 5.4.1
        W48|personal/other sensitive data in a ConfigMap (user, e-mail, key, IBAN …)|Trivy: KSV-01010
        W49|env/envFrom refers to a Secret/ConfigMap (or key) not in the set|kube-linter: env-value-from
        W50|duplicate env name in one container|kube-linter: duplicate-env-var|kube-score: environment-variable-key-duplication|Kubescape: C-0295
        W51|sudo in command|Kubescape: C-0062
        W52|env GITSYNC_GIT set (git-sync injection)|Checkov: CKV_K8S_159
        W53|Helm v2 Tiller deployed / reachable / its Service|Trivy: KSV-0102|Checkov: CKV_K8S_34; CKV_K8S_44; CKV_K8S_45
        W54|kubernetes-dashboard deployed / bound|Checkov: CKV_K8S_33|Kubescape: C-0014
        W55|known-vulnerable or end-of-life component image (ingress-nginx, Argo CD, Grafana, Kyverno)|Kubescape: C-0292; C-0081; C-0090; C-0091
        W56|image signature absent or not verified|Kubescape: C-0236; C-0237|CIS: 5.5.1
        W57|informational: workload mounts Secret / PVC / ConfigMap|Kubescape: C-0255; C-0257; C-0258
        W58|pod restartPolicy not explicitly Always or OnFailure (unset is reported too) / CronJob restartPolicy invalid|kube-linter: restart-policy|kube-score: cronjob-restartpolicy
        W59|priorityClassName unset (Polaris); set but not in the accepted list (kube-linter)|kube-linter: priority-class-name|Polaris: priorityClassNotSet
        W60|dnsConfig option missing (ndots=2)|kube-linter: dnsconfig-options
        W61|node affinity absent|kube-linter: no-node-affinity
        W62|replicas ≥ 2 but no pod anti-affinity matching own labels on hostname|kube-linter: no-anti-affinity|kube-score: deployment-has-host-podantiaffinity; statefulset-has-host-podantiaffinity
        W63|topologySpreadConstraints absent (Polaris) or malformed (kube-score)|Polaris: topologySpreadConstraint|kube-score: pod-topology-spread-constraints
        W64|too few replicas (3 kube-linter; 2 Polaris, kube-score)|kube-linter: minimum-three-replicas|Polaris: deploymentMissingReplicas|kube-score: deployment-replicas
        W65|Deployment strategy not RollingUpdate|kube-linter: no-rolling-update-strategy|kube-score: deployment-strategy (if a Service selects it)|Kubescape: C-0305
        W66|selector does not match template labels|kube-linter: mismatching-selector|kube-score: deployment-pod-selector-labels-match-template-metadata-labels; statefulset-pod-selector-labels-match-template-metadata-labels|Kubescape: C-0296
        W67|no PDB selects the Deployment/StatefulSet|Polaris: missingPodDisruptionBudget|kube-score: deployment-has-poddisruptionbudget; statefulset-has-poddisruptionbudget
        W68|PDB forbids every eviction (minAvailable = replicas or 100 %, maxUnavailable 0/0 %)|kube-linter: pdb-min-available; pdb-max-unavailable|Polaris: pdbDisruptionsIsZero
        W69|PDB sets neither minAvailable nor maxUnavailable|kube-score: poddisruptionbudget-has-policy
        W70|PDB unhealthyPodEvictionPolicy unset|kube-linter: pdb-unhealthy-pod-eviction-policy
        W71|PDB minAvailable > HPA minReplicas (percent resolved, rounded up)|Polaris: pdbMinAvailableGreaterThanHPAMinReplicas
        W72|HPA minReplicas too low (3 kube-linter; 2 others; API default 1)|kube-linter: hpa-minimum-three-replicas|Polaris: hpaMinAvailability|kube-score: horizontalpodautoscaler-replicas
        W73|HPA maxReplicas not above minReplicas|Polaris: hpaMaxAvailability
        W74|HPA scaleTargetRef matches nothing|kube-linter: dangling-horizontalpodautoscaler|kube-score: horizontalpodautoscaler-has-target|Kubescape: C-0300
        W75|HPA target also has static replicas|kube-score: deployment-targeted-by-hpa-does-not-have-replicas-configured
        W76|StatefulSet serviceName missing or not an existing headless Service|kube-score: statefulset-has-servicename
        W77|volumeClaimTemplates without ReadWriteOnce / storage request|kubesec: VolumeClaimAccessModeReadWriteOnce; VolumeClaimRequestsStorage
        W78|CronJob startingDeadlineSeconds unset|kube-score: cronjob-has-deadline
        W79|Job without ttlSecondsAfterFinished (or CronJob with it)|kube-linter: job-ttl-seconds-after-finished
        W80|CronJob exists at all (persistence vector; info)|Kubescape: C-0026 (cluster)
        W81|naked Pod (no controller)|Kubescape: C-0073
        W82|required labels missing (owner; app/tier/…; app.kubernetes.io/*)|kube-linter: required-label-owner|Polaris: metadataAndInstanceMismatched (instance label ≠ name)|Kubescape: C-0076; C-0077
        W83|required annotation missing / bad format|kube-linter: required-annotation-email
        W84|label value violates syntax|kube-score: label-values
        W85|deprecated/removed apiVersion+kind|Trivy: KSV-0107|kube-linter: no-extensions-v1beta|kube-score: stable-version
        W86|manifest not valid against the API schema|kube-linter: schema-validation
        W87|Service type NodePort (kube-score) / NodePort or LoadBalancer (kube-linter)|kube-linter: exposed-services|kube-score: service-type|Kubescape: C-0256 (cluster)
        W88|Service externalIPs / externalName set|Trivy: KSV-0108
        W89|Service selector matches no workload|kube-linter: dangling-service|kube-score: service-targets-pod|Kubescape: C-0293
        W90|invalid port name in container or Service.targetPort|kube-linter: invalid-target-ports|kube-score: container-ports-check (opt.: unique, ≤15 chars, containerPort ≠ 0)
        W91|Ingress without tls|Polaris: tlsSettingsMissing|Kubescape: C-0263
        W92|Ingress backend Service not in the set|kube-linter: dangling-ingress|kube-score: ingress-targets-service|Kubescape: C-0298
        W93|Gateway-API route backend not in the set|Kubescape: C-0302
        W94|ingress-nginx snippet annotation (CVE-2021-25742: any, Lua, alias)|Checkov: CKV_K8S_152; CKV_K8S_153; CKV_K8S_154|Kubescape: C-0059
        W95|ingress-nginx auth-url / auth-tls-match-cn / mirror-* annotation with injection characters|Trivy: KCV-0093
        W96|pod selected by no NetworkPolicy (ingress and egress)|kube-linter: non-isolated-pod|Polaris: missingNetworkPolicy|kube-score: pod-networkpolicy|Checkov: CKV2_K8S_6|Kubescape: C-0260; C-0030|CIS: 5.3.2|NSA: 2.0
        W97|namespace without any NetworkPolicy|Kubescape: C-0206; C-0049; C-0054|CIS: 5.3.2
        W98|NetworkPolicy has no selector or selects nothing (policy or peer)|Trivy: KSV-0038|kube-linter: dangling-networkpolicy; dangling-networkpolicypeer-podselector|kube-score: networkpolicy-targets-pod|Kubescape: C-0299|NSA: 2.0
        W99|LimitRange incomplete/absent|Trivy: KSV-0039 (judges a LimitRange object only)|NSA: 4.1
        W100|ResourceQuota incomplete/absent|Trivy: KSV-0040 (judges a ResourceQuota object only)|NSA: 4.0
        W101|Namespace lacks pod-security.kubernetes.io/enforce (baseline / restricted)|Kubescape: C-0192; C-0193; C-0194; C-0195; C-0196; C-0197; C-0198; C-0199; C-0200; C-0201; C-0202; C-0203; C-0204|CIS: 5.2.1; 5.2.2; 5.2.3; 5.2.4; 5.2.5; 5.2.6; 5.2.7; 5.2.8; 5.2.9; 5.2.10; 5.2.11; 5.2.12; 5.2.13
        W102|ServiceMonitor matches no Service|kube-linter: dangling-servicemonitor
        W103|PersistentVolume/StorageClass without encryption|Kubescape: C-0264 (cluster)
        W104|Gatekeeper K8sAllowedRepos prefix open-ended|Trivy: KSV-0124
        W105|OpenShift SCC allows privileged|kube-linter: scc-deny-privileged-container
        W106|YAML keys not sorted (style)|kube-linter: sorted-keys
        W107|agent-sandbox workload: no gVisor-like runtimeClass, no egress policy, no ceilings, untrusted image|Kubescape: C-0297; C-0301; C-0303; C-0304
        R01|Role/ClusterRole: verb *, resource * and apiGroup * together|Trivy: KSV-0044|kube-linter: wildcard-in-rules|Polaris: clusterrolebindingClusterAdmin; rolebindingClusterAdminRole|Checkov: CKV_K8S_49 (first rule only)|Kubescape: C-0187; C-0035|CIS: 5.1.3
        R02|verb * on a named sensitive resource|Trivy: KSV-0045|kube-linter: wildcard-in-rules|Checkov: CKV_K8S_49|Kubescape: C-0187|CIS: 5.1.3
        R03|resource * in a ClusterRole|Trivy: KSV-0046|kube-linter: wildcard-in-rules|Checkov: CKV_K8S_49|Kubescape: C-0187|CIS: 5.1.3
        R04|resource * in a Role|Trivy: KSV-0112|kube-linter: wildcard-in-rules|Checkov: CKV_K8S_49|Kubescape: C-0187|CIS: 5.1.3
        R05|any verb on secrets, cluster-wide|Trivy: KSV-0041|kube-linter: access-to-secrets (via binding)|Checkov: CKV2_K8S_5 (read, no resourceNames, SA/Node subject)|Kubescape: C-0015; C-0186|CIS: 5.1.2
        R06|any verb on secrets, in a namespace|Trivy: KSV-0113|kube-linter: access-to-secrets|Checkov: CKV2_K8S_5|Kubescape: C-0015; C-0186|CIS: 5.1.2
        R07|create pods or pod controllers (write on workloads)|Trivy: KSV-0048|kube-linter: access-to-create-pods (via binding, pattern says cronjob, singular)|Kubescape: C-0188|CIS: 5.1.4
        R08|pods/exec (create/get/*)|Trivy: KSV-0053|Polaris: clusterrolePodExecAttach; rolePodExecAttach; clusterrolebindingPodExecAttach; rolebindingClusterRolePodExecAttach; rolebindingRolePodExecAttach|Checkov: CKV2_K8S_2|Kubescape: C-0002
        R09|pods/attach|Trivy: KSV-0054 (needs apiGroup * + get pods)|Polaris: clusterrolePodExecAttach; rolePodExecAttach; clusterrolebindingPodExecAttach; rolebindingClusterRolePodExecAttach; rolebindingRolePodExecAttach
        R10|pods/portforward|Kubescape: C-0063
        R11|escalate on roles/clusterroles|Trivy: KSV-0050|Checkov: CKV_K8S_158|Kubescape: C-0191|CIS: 5.1.8
        R12|bind on roles/rolebindings|Trivy: KSV-0050; KSV-0051; KSV-0052|Checkov: CKV_K8S_157; CKV2_K8S_1|Kubescape: C-0191|CIS: 5.1.8
        R13|impersonate users/groups/serviceaccounts|Trivy: KSV-0043 (groups)|Checkov: CKV2_K8S_3|Kubescape: C-0065; C-0191|CIS: 5.1.8
        R14|get+patch rolebindings (add users to own binding)|Trivy: KSV-0055
        R15|binding to cluster-admin (Trivy also admin, edit)|Trivy: KSV-0111|kube-linter: cluster-admin-role-binding|Polaris: clusterrolebindingClusterAdmin; rolebindingClusterAdminClusterRole; rolebindingClusterAdminRole|Kubescape: C-0035; C-0185|CIS: 5.1.1
        R16|subject system:anonymous / system:unauthenticated|Trivy: KSV-0122|kubesec: BindingsToSystemAnonymous (anonymous only)|Kubescape: C-0262
        R17|subject system:authenticated|Trivy: KSV-01011 (only when cluster version has -gke)|Kubescape: C-0265 (cluster)
        R18|subject group system:masters|Trivy: KSV-0123|Kubescape: C-0246 (manual)|CIS: 5.1.7
        R19|nodes/proxy get/create|Trivy: KSV-0047|Checkov: CKV2_K8S_2|Kubescape: C-0279|CIS: 5.1.10
        R20|create persistentvolumes|Kubescape: C-0278|CIS: 5.1.9
        R21|approve CSRs (certificatesigningrequests/approval)|Checkov: CKV_K8S_156|Kubescape: C-0280|CIS: 5.1.11
        R22|write on validating/mutating webhook configurations|Trivy: KSV-0114|Checkov: CKV_K8S_155|Kubescape: C-0281|CIS: 5.1.12
        R23|create serviceaccounts/token|Kubescape: C-0282|CIS: 5.1.13
        R24|write on configmaps (Kubescape: the coredns one)|Trivy: KSV-0049; KSV-0115 (aws-auth)|Kubescape: C-0037
        R25|write on services, endpoints, ingresses, networkpolicies|Trivy: KSV-0056|Checkov: CKV2_K8S_4 (services/status, CVE-2020-8554)
        R26|delete pods/log or events (anti-forensics)|Trivy: KSV-0042|Kubescape: C-0031
        R27|delete on any workload/storage/secret|Kubescape: C-0007
        R28|workload whose ServiceAccount has admin / take-over role|Kubescape: C-0267; C-0272; C-0053|CIS: 5.1.1
        R29|binding gives a role to the default ServiceAccount|Checkov: CKV_K8S_42|CIS: 5.1.5
        R30|binding's roleRef resolves to no Role in the set|Polaris: clusterrolebindingPodExecAttach; rolebindingRolePodExecAttach (side effect)
        D01|no USER instruction|Trivy: DS-0002|Checkov: CKV_DOCKER_3
        D02|last USER is root / 0 (hadolint and Trivy also root:* and 0:*; Checkov only the literal "root")|hadolint: DL3002|Trivy: DS-0002|Checkov: CKV_DOCKER_8
        D03|non-numeric USER (runAsNonRoot cannot be verified by kubelet)|hadolint: DL3066
        D04|FROM without tag|hadolint: DL3006|Trivy: DS-0001|Checkov: CKV_DOCKER_7
        D05|FROM …:latest|hadolint: DL3007|Trivy: DS-0001|Checkov: CKV_DOCKER_7
        D06|FROM registry not allowed|hadolint: DL3026
        D07|ADD used where COPY suffices|hadolint: DL3020|Trivy: DS-0005|Checkov: CKV_DOCKER_4
        D08|sudo in RUN|hadolint: DL3004|Trivy: DS-0010|Checkov: CKV2_DOCKER_1
        D09|secret-like name in ARG/ENV, or secret file copied|hadolint: DL3064|Trivy: DS-0031
        D10|chpasswd in RUN|Checkov: CKV2_DOCKER_17
        D11|TLS verification off: curl -k, wget --no-check-certificate|Checkov: CKV2_DOCKER_2; CKV2_DOCKER_3
        D12|TLS verification off: pip --trusted-host / PIP_TRUSTED_HOST, PYTHONHTTPSVERIFY=0|Checkov: CKV2_DOCKER_4; CKV2_DOCKER_16; CKV2_DOCKER_5
        D13|TLS verification off: NODE_TLS_REJECT_UNAUTHORIZED=0, npm strict-ssl=false, NPM_CONFIG_STRICT_SSL|Checkov: CKV2_DOCKER_6; CKV2_DOCKER_13; CKV2_DOCKER_12
        D14|TLS verification off: GIT_SSL_NO_VERIFY, yum/dnf sslverify=0|Checkov: CKV2_DOCKER_14; CKV2_DOCKER_15
        D15|unsigned packages: apk --allow-untrusted, apt-get --allow-unauthenticated / --force-yes, --nogpgcheck, rpm --nosignature|Checkov: CKV2_DOCKER_7; CKV2_DOCKER_8; CKV2_DOCKER_11; CKV2_DOCKER_9; CKV2_DOCKER_10
        D16|port 22 exposed|Trivy: DS-0004|Checkov: CKV_DOCKER_1
        D17|exposed port > 65535|hadolint: DL3011|Trivy: DS-0008
        D18|no HEALTHCHECK|hadolint: DL3057 (off by default)|Trivy: DS-0026|Checkov: CKV_DOCKER_2
        D19|more than one HEALTHCHECK|hadolint: DL3012|Trivy: DS-0023
        D20|WORKDIR not absolute|hadolint: DL3000|Trivy: DS-0009|Checkov: CKV_DOCKER_10
        D21|WORKDIR in a system dir (/proc /boot /dev /initrd /lost+found)|Trivy: DS-0030
        D22|RUN cd … instead of WORKDIR|hadolint: DL3003|Trivy: DS-0013
        D23|apt-get/apk/yum update alone in a RUN|Trivy: DS-0017|Checkov: CKV_DOCKER_5
        D24|apt used (not apt-get)|hadolint: DL3027|Checkov: CKV_DOCKER_9
        D25|versions not pinned: apt, apk, yum, dnf, zypper, pip, npm, gem, go|hadolint: DL3008; DL3018; DL3033; DL3041; DL3037; DL3013; DL3016; DL3028; DL3062
        D26|non-interactive flag missing: apt-get -y, yum -y, zypper -y, dnf -y|hadolint: DL3014; DL3030; DL3034; DL3038|Trivy: DS-0021
        D27|--no-install-recommends missing|hadolint: DL3015|Trivy: DS-0029
        D28|package cache kept: apt lists, yum, dnf, zypper, microdnf, apk, pip, yarn|hadolint: DL3009; DL3032; DL3040; DL3036; DL3019; DL3042; DL3060|Trivy: DS-0015; DS-0019; DS-0020; DS-0027; DS-0025
        D29|dist-upgrade|hadolint: DL3035 (zypper)|Trivy: DS-0024 (deprecated)
        D30|MAINTAINER used|hadolint: DL4000|Trivy: DS-0022|Checkov: CKV_DOCKER_6
        D31|several CMD / several ENTRYPOINT|hadolint: DL4003; DL4004|Trivy: DS-0016; DS-0007
        D32|duplicate stage alias|hadolint: DL3024|Trivy: DS-0012|Checkov: CKV_DOCKER_11
        D33|COPY --from refers to own stage / undefined stage|hadolint: DL3023; DL3022|Trivy: DS-0006
        D34|COPY with >2 args, target without trailing /|hadolint: DL3021|Trivy: DS-0011
        D35|both wget and curl|hadolint: DL4001|Trivy: DS-0014
        D36|COPY a whole file system from another stage|hadolint: DL3067
        D37|shell form of CMD/ENTRYPOINT|hadolint: DL3025
        D38|pipe in RUN without pipefail / SHELL not used|hadolint: DL4006; DL4005
        D39|FROM --platform fixed or redundant; reserved stage name; bad first instruction; bad ONBUILD|hadolint: DL3029; DL3065; DL3063; DL3061; DL3043
        D40|label schema: missing/superfluous/empty/invalid label, bad key|hadolint: DL3048; DL3049; DL3050; DL3051; DL3052; DL3053; DL3054; DL3055; DL3056; DL3058
        D41|misc. style: useless commands, ADD for archives, ENV self-reference, relative COPY w/o WORKDIR, useradd -l, wget --progress, consecutive RUN, inline ignore pragma|hadolint: DL3001; DL3010; DL3044; DL3045; DL3046; DL3047; DL3059; DL1001

        """;
}
