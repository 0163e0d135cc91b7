using k8s.Models;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Comparison: the workload by which docs/comparison.md counts lines.</summary>
[Collection(SampleCollection.Name)]
public sealed class ComparisonSampleTests(SampleFolder samples)
{
    private readonly IReadOnlyDictionary<string, string> manifests = samples.FirstManifests["Comparison"];

    [Fact]
    public void ManifestsAreAsExpected() => GoldenFolder.Verify("Comparison", manifests);

    [Fact]
    public void FewLinesAreEnough() => Assert.InRange(Lines.OfCode("Comparison"), 1, 28);

    [Fact]
    public void DeploymentHasTwoHardenedReplicas()
    {
        var spec = Read<V1Deployment>("hello.deployment").Spec;
        var container = Assert.Single(spec.Template.Spec.Containers);
        Assert.Equal(2, spec.Replicas);
        Assert.Equal(("100m", "500m"), (container.Resources.Requests["cpu"].ToString(), container.Resources.Limits["cpu"].ToString()));
        Assert.Equal(("64Mi", "128Mi"), (container.Resources.Requests["memory"].ToString(), container.Resources.Limits["memory"].ToString()));
        Assert.Equal(("/live", "http"), (container.LivenessProbe.HttpGet.Path, container.LivenessProbe.HttpGet.Port.Value));
        Assert.Equal(("/ready", "http"), (container.ReadinessProbe.HttpGet.Path, container.ReadinessProbe.HttpGet.Port.Value));
        Assert.Equal("/tmp", Assert.Single(container.VolumeMounts).MountPath);
        Assert.NotNull(Assert.Single(spec.Template.Spec.Volumes).EmptyDir);

        var security = container.SecurityContext;
        Assert.True(security is { RunAsNonRoot: true, RunAsUser: 10001, ReadOnlyRootFilesystem: true, AllowPrivilegeEscalation: false });
        Assert.Equal(["ALL"], security.Capabilities.Drop);
        Assert.Equal("RuntimeDefault", security.SeccompProfile.Type);
        Assert.Equal("hello", spec.Template.Spec.ServiceAccountName);
        Assert.False(spec.Template.Spec.AutomountServiceAccountToken);
    }

    [Fact]
    public void WhatSurroundsItSelectsItsPods()
    {
        var pods = Read<V1Deployment>("hello.deployment").Spec.Template.Metadata.Labels;
        Assert.Equal(pods, Read<V1Service>("hello.service").Spec.Selector);
        Assert.Equal(pods, Read<V1PodDisruptionBudget>("hello.poddisruptionbudget").Spec.Selector.MatchLabels);
        Assert.False(Read<V1ServiceAccount>("hello.serviceaccount").AutomountServiceAccountToken);

        var policy = Read<V1NetworkPolicy>("hello-ingress.networkpolicy").Spec;
        Assert.Equal(pods, policy.PodSelector.MatchLabels);
        Assert.Equal(["Ingress"], policy.PolicyTypes);
        var rule = Assert.Single(policy.Ingress);
        Assert.Null(rule.FromProperty);
        Assert.Equal("8080", Assert.Single(rule.Ports).Port.Value);
    }

    private T Read<T>(string file) => k8s.KubernetesYaml.Deserialize<T>(manifests[$"demo/{file}.yaml"]);
}
