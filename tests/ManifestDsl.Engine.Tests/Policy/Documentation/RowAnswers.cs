namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>Why there is no rule here for a row of <see cref="ManifestDsl.Engine.Policy.CrossReferences"/>.</summary>
internal static class RowAnswers
{
    /// <summary>The answers by row. A row that has a rule has none.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["W28"] = "Refused as taste: what a field comes to in each container counts, and each field has a rule (MDSL1001, MDSL1002, MDSL1015, MDSL1016, MDSL1020)",
        ["W29"] = "Refused as taste: what a field comes to in each container counts, and each field has a rule (MDSL1001, MDSL1002, MDSL1015, MDSL1016, MDSL1020)",
        ["W30"] = "Refused as taste: a value that nothing needs is not more secure for being written out. The fields that matter have rules of their own",
        ["W31"] = "Covered in its parts: MDSL1008, MDSL1009, MDSL1016 and MDSL1020 each ask for one of them",
        ["W56"] = "Not decidable here: signatures are in the registry, and a build asks no network",
        ["W57"] = "Refused as taste: using a Secret, claim or ConfigMap is no defect",
        ["W80"] = "Refused as taste: that a CronJob exists is no defect",
        ["W84"] = "Not yet: the form of label values, which the API server refuses",
        ["W86"] = "Covered in its parts: a field that the API does not have does not compile; MDSL7001, MDSL7002 and MDSL7003 check names, ports and quantities",
        ["W106"] = "Does not apply: the YAML is generated, in the order in which people write",
        ["W107"] = "Not decidable here: sandboxes are custom resources, of which KubernetesClient has no model",
    };

    /// <summary>The rules that only policy libraries have.</summary>
    public static readonly (string Condition, string Found, string Here)[] Libraries =
    [
        ("Limit and request in a ratio, or below a ceiling", "Gatekeeper containerresourceratios, containerlimits, containerrequests; Kyverno enforce-resources-as-ratio", "Not decidable here: the ceiling is the project's"),
        ("emptyDir without a size limit", "Kyverno require-emptydir-requests-limits", "[MDSL3033](MDSL3033.md)"),
        ("QoS class Guaranteed or Burstable", "Kyverno require-qos-guaranteed, require-qos-burstable", "[MDSL3001](MDSL3001.md), [MDSL3002](MDSL3002.md), [MDSL3003](MDSL3003.md); Guaranteed: [MDSL3006](MDSL3006.md)"),
        ("stdin or tty true", "Gatekeeper disallowinteractive", "[MDSL1052](MDSL1052.md)"),
        ("Exec probe runs a forbidden command", "Kyverno deny-commands-in-exec-probe", "Not decidable here: the list of commands is the project's"),
        ("Sysctl value with + or =", "Kyverno prevent-cr8escape", "[MDSL1045](MDSL1045.md)"),
        ("Host of an Ingress empty or wildcard", "Gatekeeper block-wildcard-ingress", "[MDSL5009](MDSL5009.md), [MDSL5010](MDSL5010.md)"),
        ("Two Ingresses for one host", "Gatekeeper uniqueingresshost", "Refused as taste: several Ingresses may share a host by path"),
        ("Ingress without HTTPS; TLS host that is no host of a rule", "Gatekeeper httpsonly; Kyverno ingress-host-match-tls", "[MDSL5008](MDSL5008.md), [MDSL5011](MDSL5011.md)"),
        ("Ingress with a default backend", "Kyverno restrict-ingress-defaultbackend", "[MDSL5012](MDSL5012.md)"),
        ("Two Services with one selector", "Gatekeeper uniqueserviceselector", "Refused as taste: a headless Service beside another one is usual"),
        ("ExternalName to localhost", "Kyverno disallow-localhost-services", "[MDSL5004](MDSL5004.md)"),
        ("Secret of type service-account-token", "Kyverno deny-secret-service-account-token-type", "[MDSL6004](MDSL6004.md)"),
        ("StorageClass of a claim not allowed", "Gatekeeper storageclass", "Not decidable here: the list of classes is the cluster's"),
        ("Access mode other than ReadWriteOncePod", "Kyverno enforce-readwriteonce-pod", "Refused as taste: which pods share a volume is the program's matter"),
        ("PersistentVolume that is a folder of the node", "Kyverno limit-hostpath-type-pv", "[MDSL6016](MDSL6016.md)"),
        ("Binding to a group of the system", "Kyverno restrict-binding-system-groups", "[MDSL4018](MDSL4018.md), [MDSL4019](MDSL4019.md), [MDSL4020](MDSL4020.md), [MDSL4021](MDSL4021.md)"),
        ("NetworkPolicy with an empty pod selector", "Kyverno restrict-networkpolicy-empty-podselector", "Refused as taste: it is how a default for the namespace is written; what lets everything in is [MDSL5015](MDSL5015.md)"),
        ("Mount without a volume", "kosko plugin-lint", "[MDSL3027](MDSL3027.md)"),
        ("Duplicate names of containers or ports", "kosko plugin-lint", "[MDSL3023](MDSL3023.md), [MDSL3024](MDSL3024.md)"),
    ];
}
