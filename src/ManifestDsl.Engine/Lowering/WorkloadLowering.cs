using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers the objects that run pods.</summary>
internal static class WorkloadLowering
{
    public static LoweringResult Lower(MapNode declaration, LoweringContext context)
    {
        var root = LowerObject(declaration, context);
        return context.Result(root, DerivedServiceAccount(declaration, new KubernetesObject(root, ManifestTier.Dsl), context));
    }

    /// <summary>The object itself, without those that follow from it.</summary>
    public static MapNode LowerObject(MapNode declaration, LoweringContext context)
    {
        var kind = declaration.Type?.Kind;
        var template = PodTemplatePath.Of(declaration.Type);
        var name = PartLowering.Property(declaration, "Name");
        var labels = ObjectHead.Labels(declaration, name, context);
        var root = ObjectHead.Start(declaration, labels, context);
        VolumeReservation.Apply(declaration, template, context.Volumes);
        Selection(root, kind, template, labels);
        Defaults(declaration, root, kind, template, name);
        PartLowering.Fill(declaration, root, template, context);
        PodFields(declaration, root, template, name, context);
        PodScheduling.Apply(declaration, root.At(template)?.At(["spec"]), labels, context);

        var result = ObjectHead.Finish(declaration, root, context);
        CheckClaims(result, context);
        CheckRequired(result, kind, template, context);
        return result;
    }

    /// <summary>Labels of the pods, and the selector of the kinds that have one. A Job selects by a label of its own.</summary>
    private static void Selection(MapBuilder root, string? kind, ImmutableArray<string> template, ManifestNode? labels)
    {
        if (kind is "Deployment" or "StatefulSet" or "DaemonSet" && NameLabelOf(labels) is { } value)
        {
            root.At(["spec", "selector", "matchLabels"])?.Set(ObjectHead.NameLabel, value);
        }

        if (labels is not null)
        {
            root.At(template)?.At(["metadata"])?.Set("labels", labels);
        }
    }

    /// <summary>What the API requires and a declaration need not write.</summary>
    private static void Defaults(MapNode declaration, MapBuilder root, string? kind, ImmutableArray<string> template, ManifestNode? name)
    {
        if (kind is "Job" or "CronJob")
        {
            // The API allows a failure policy only where a failed container is not restarted in its pod.
            var policy = PartLowering.Property(declaration, "PodFailurePolicy") is null ? "OnFailure" : "Never";
            root.At(template)?.At(["spec"])?.Set("restartPolicy", ScalarNode.FromText(policy, root.Provenance));
        }
        else if (kind == "StatefulSet" && name is not null)
        {
            root.At(["spec"])?.Set("serviceName", name);
        }
    }

    private static void PodFields(
        MapNode declaration, MapBuilder root, ImmutableArray<string> template, ManifestNode? name, LoweringContext context)
    {
        var pod = root.At(template)?.At(["spec"]);
        if (PartLowering.Property(declaration, "ServiceAccount") is null && name is not null)
        {
            pod?.Set("serviceAccountName", name);
        }

        if (PartLowering.Property(declaration, "ImagePullSecrets") is { } secrets)
        {
            pod?.Set("imagePullSecrets", NamedList.FromTexts(PartLowering.Lower(secrets, context), "name"), secrets.Provenance);
        }

        if (PartLowering.Property(declaration, "ReadinessGates") is { } gates)
        {
            pod?.Set("readinessGates", NamedList.FromTexts(gates, "conditionType"), gates.Provenance);
        }

        if (PartLowering.Property(declaration, "Sysctls") is { } sysctls)
        {
            pod?.At(["securityContext"])?.Set("sysctls", NamedList.FromMap(sysctls, "name", "value"), sysctls.Provenance);
        }

        if (!context.Volumes.IsEmpty)
        {
            pod?.Set("volumes", context.Volumes.Build(declaration.Provenance));
        }
    }

    /// <summary>The service account of a workload that names none: nobody else uses it, and it has no token.</summary>
    private static KubernetesObject? DerivedServiceAccount(MapNode declaration, KubernetesObject workload, LoweringContext context)
    {
        var template = PodTemplatePath.Of(declaration.Type);
        var pod = workload.Root.Find([.. template, "spec"]) as MapNode;
        if (PartLowering.Property(declaration, "ServiceAccount") is not null
            || workload.Name.Length == 0
            || pod?.Text("serviceAccountName") != workload.Name
            || workload.Root.Map("metadata") is not { } metadata)
        {
            return null;
        }

        var at = declaration.Provenance;
        var root = new MapBuilder(at);
        root.Set("apiVersion", ScalarNode.FromText("v1", at));
        root.Set("kind", ScalarNode.FromText("ServiceAccount", at));
        var target = root.At(["metadata"]);
        foreach (var key in (ReadOnlySpan<string>)["name", "namespace"])
        {
            if (metadata[key] is { } value)
            {
                target?.Set(key, value);
            }
        }

        if (ObjectHead.Labels(declaration.Without("Labels"), NameLabelOf(metadata["labels"]), context) is { } labels)
        {
            target?.Set("labels", labels);
        }

        root.Set(
            "automountServiceAccountToken",
            PartLowering.Property(declaration, "ServiceAccountToken") ?? ScalarNode.FromBoolean(false, at));
        return new KubernetesObject(root.Build(), ManifestTier.Dsl, IsDerived: true);
    }

    private static ManifestNode? NameLabelOf(ManifestNode? labels) => (labels as MapNode)?[ObjectHead.NameLabel];

    private static void CheckClaims(MapNode root, LoweringContext context)
    {
        var claims = root.Find("spec", "volumeClaimTemplates");
        foreach (var mount in context.Volumes.ClaimMounts)
        {
            if (!NameSearch.MayContain(claims, mount.Text, "metadata", "name"))
            {
                context.Report(
                    DeclarationRules.DanglingReference,
                    FindingCause.BadValue,
                    mount,
                    $"{context.Subject} has no volume claim template '{mount.Text}': add it to VolumeClaimTemplates of a StatefulSet");
            }
        }
    }

    private static void CheckRequired(MapNode root, string? kind, ImmutableArray<string> template, LoweringContext context)
    {
        // An unknown step on the way may well hold containers.
        ManifestNode? containers = root;
        foreach (var key in (ImmutableArray<string>)[.. template, "spec", "containers"])
        {
            containers = containers is MapNode map ? map[key] : containers;
        }

        context.Require(containers, root, $"{context.Subject} has no container", "set Containers");
        if (kind == "CronJob")
        {
            context.Require(root.Find("spec", "schedule"), root, $"{context.Subject} has no schedule", "set Schedule, for example \"0 3 * * *\"");
        }
    }
}
