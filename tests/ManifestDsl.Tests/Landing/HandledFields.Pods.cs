namespace ManifestDsl.Tests.Landing;

/// <content>Workloads and their pods.</content>
internal static partial class HandledFields
{
    private const string Affinity = "pod:spec.affinity.podAffinity.";
    private const string AntiAffinity = "pod:spec.affinity.podAntiAffinity.";
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";
    private const string NodeTerms = "pod:spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms";

    /// <summary>Selects the pods of the workload itself, whose name is a sample.</summary>
    private const string Own = "labelSelector: {matchLabels: {app.kubernetes.io/name: name-sample}}";

    private static Dictionary<string, HandledField> PodFields() => new()
    {
        ["Workload.ImagePullSecrets"] = new(("""["one", "two"]""", "pod:spec.imagePullSecrets", "[{name: one}, {name: two}]")),
        ["Workload.Sysctls"] = new(("""new() { ["kernel.shm_rmid_forced"] = "1" }""", "pod:spec.securityContext.sysctls", "[{name: kernel.shm_rmid_forced, value: '1'}]")),
        ["Workload.ReadinessGates"] = new(("""["example.org/ready"]""", "pod:spec.readinessGates", "[{conditionType: example.org/ready}]")),
        ["Workload.SchedulingGates"] = new(("""["example.org/quota"]""", "pod:spec.schedulingGates", "[{name: example.org/quota}]")),
        ["Workload.RequiredNodes"] = new((
            """[new("arch", global::ManifestDsl.NodeOperator.In, ["arm64"])]""", NodeTerms, "[{matchExpressions: [{key: arch, operator: In, values: [arm64]}]}]"))
        {
            Part = NodeTerms + ".0.matchExpressions.0",
        },
        ["Workload.PodAffinity"] = new(
            ("""[new("zone")]""", Affinity + Required, "[{topologyKey: zone, " + Own + "}]"),
            ("""[new("zone") { Weight = 7 }]""", Affinity + Preferred, "[{weight: 7, podAffinityTerm: {topologyKey: zone, " + Own + "}}]"))
        {
            Part = Affinity + Required + ".0",
        },
        ["Workload.PodAntiAffinity"] = new(
            ("""[new("zone")]""", AntiAffinity + Required, "[{topologyKey: zone, " + Own + "}]"),
            ("""[new("zone") { Weight = 7 }]""", AntiAffinity + Preferred, "[{weight: 7, podAffinityTerm: {topologyKey: zone, " + Own + "}}]")),
        ["PodAffinityTerm.Workload"] = new(("""new global::ManifestDsl.Deployment("api")""", "labelSelector", "{matchLabels: {app.kubernetes.io/name: api}}")),
        ["PodAffinityTerm.Weight"] = new(("7", Affinity + Preferred + ".0.weight", "7")),
        ["Workload.Spread"] = new((
            """[new("zone") { MaxSkew = 2 }]""", "pod:spec.topologySpreadConstraints", "[{topologyKey: zone, maxSkew: 2, whenUnsatisfiable: ScheduleAnyway, " + Own + "}]"))
        {
            Part = "pod:spec.topologySpreadConstraints.0",
        },
        ["DnsConfig.Options"] = new(("""new() { ["ndots"] = "2" }""", "options", "[{name: ndots, value: '2'}]")),
    };
}
