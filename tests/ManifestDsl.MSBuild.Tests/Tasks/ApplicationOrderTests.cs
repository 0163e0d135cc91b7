namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>In which order objects stand in one file.</summary>
public sealed class ApplicationOrderTests : IDisposable
{
    /// <summary>One row for each step of the order; within a row by kind as the table says, then by namespace and name.</summary>
    private static readonly string[] Expected =
    [
        "Namespace shop",
        "CustomResourceDefinition.apiextensions.k8s.io wells.acme.dev",
        "PriorityClass.scheduling.k8s.io high",
        "StorageClass.storage.k8s.io fast",
        "IngressClass.networking.k8s.io public",
        "ValidatingAdmissionPolicy.admissionregistration.k8s.io no-latest",
        "ClusterRole.rbac.authorization.k8s.io reader",
        "ClusterRoleBinding.rbac.authorization.k8s.io reader",
        "Role.rbac.authorization.k8s.io shop/a",
        "RoleBinding.rbac.authorization.k8s.io shop/a",
        "ServiceAccount shop/web",
        "ResourceQuota shop/all",
        "LimitRange shop/all",
        "NetworkPolicy.networking.k8s.io shop/deny",
        "Secret shop/keys",
        "ConfigMap shop/settings",
        "PersistentVolume disk",
        "PersistentVolumeClaim shop/disk",
        "Service shop/web",
        "DaemonSet.apps shop/agent",
        "StatefulSet.apps shop/db",
        "Deployment.apps first/web",
        "Deployment.apps shop/api",
        "Deployment.apps shop/web",
        "Job.batch shop/migrate",
        "CronJob.batch shop/clean",
        "PodDisruptionBudget.policy shop/web",
        "HorizontalPodAutoscaler.autoscaling shop/web",
        "Gateway.gateway.networking.k8s.io shop/front",
        "Ingress.networking.k8s.io shop/web",
        "HTTPRoute.gateway.networking.k8s.io shop/web",
        "Certificate.cert-manager.io shop/web",
        "Event shop/one",
        "Service.serving.knative.dev shop/web",
        "Well.acme.dev shop/a",
        "Well.acme.dev shop/b",
        "APIService.apiregistration.k8s.io v1.acme.dev",
        "MutatingWebhookConfiguration.admissionregistration.k8s.io hooks",
        "ValidatingWebhookConfiguration.admissionregistration.k8s.io hooks",
    ];

    private readonly TaskProject project = new();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(17)]
    public void One_file_is_in_the_order_of_application_whatever_the_order_of_the_source(int step)
    {
        var assembly = new CompiledAssembly();
        for (var i = 0; i < Expected.Length; i++)
        {
            // 39 has no factor in common with the steps, so that each is a permutation.
            var resource = Expected[i * step % Expected.Length];
            assembly.Add("manifests.yaml", $"is: {resource}\n", resource);
        }

        Assert.True(project.Write(assembly, static task => task.Layout = "single"));

        Assert.Equal(string.Join("---\n", Expected.Select(static resource => $"is: {resource}\n")), project.Folder.Read("out/manifests.yaml"));
    }

    [Fact]
    public void Objects_without_a_name_of_their_own_are_ordered_by_their_declarations()
    {
        Assert.True(project.Write(
            new CompiledAssembly().Add("manifests.yaml", "b: 1\n", "Job.batch shop/", "App.B", environment: "x").Add("manifests.yaml", "a: 1\n", "Job.batch shop/", "App.A"),
            static task => task.Layout = "Single"));
        Assert.Equal("a: 1\n---\nb: 1\n", project.Folder.Read("out/manifests.yaml"));
    }

    public void Dispose() => project.Dispose();
}
