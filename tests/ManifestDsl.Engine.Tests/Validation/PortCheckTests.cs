using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.Validation;

public class PortCheckTests
{
    public static TheoryData<string, string, string, bool, bool> Places => new()
    {
        // apiVersion, kind, path, 0 is allowed, a name is allowed
        { "v1", "Service", "spec.ports.0.port", false, false },
        { "v1", "Service", "spec.ports.0.targetPort", true, true },
        { "v1", "Service", "spec.ports.0.nodePort", true, false },
        { "v1", "Service", "spec.healthCheckNodePort", true, false },
        { "v1", "Endpoints", "subsets.0.ports.0.port", false, false },
        { "discovery.k8s.io/v1", "EndpointSlice", "ports.0.port", false, false },
        { "networking.k8s.io/v1", "Ingress", "spec.defaultBackend.service.port.number", false, false },
        { "networking.k8s.io/v1", "Ingress", "spec.rules.0.http.paths.0.backend.service.port.number", false, false },
        { "networking.k8s.io/v1", "NetworkPolicy", "spec.ingress.0.ports.0.port", false, true },
        { "networking.k8s.io/v1", "NetworkPolicy", "spec.egress.0.ports.0.endPort", false, false },
        { "apiregistration.k8s.io/v1", "APIService", "spec.service.port", false, false },
        { "admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", "webhooks.0.clientConfig.service.port", false, false },
        { "admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration", "webhooks.0.clientConfig.service.port", false, false },
        { "apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec.conversion.webhook.clientConfig.service.port", false, false },
        { "v1", "Pod", "spec.containers.0.ports.0.containerPort", false, false },
        { "v1", "Pod", "spec.initContainers.0.ports.0.containerPort", false, false },
        { "v1", "Pod", "spec.ephemeralContainers.0.ports.0.containerPort", false, false },
        { "v1", "Pod", "spec.containers.0.ports.0.hostPort", true, false },
        { "v1", "Pod", "spec.containers.0.livenessProbe.httpGet.port", false, true },
        { "v1", "Pod", "spec.containers.0.readinessProbe.tcpSocket.port", false, true },
        { "v1", "Pod", "spec.initContainers.0.startupProbe.grpc.port", false, false },
        { "v1", "Pod", "spec.containers.0.lifecycle.preStop.httpGet.port", false, true },
        { "v1", "Pod", "spec.containers.0.lifecycle.postStart.tcpSocket.port", false, true },
        { "apps/v1", "Deployment", "spec.template.spec.containers.0.ports.0.containerPort", false, false },
        { "batch/v1", "CronJob", "spec.jobTemplate.spec.template.spec.containers.0.ports.0.containerPort", false, false },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_that_holds_a_port_takes_1_to_65535(string apiVersion, string kind, string path, bool takesZero, bool takesName)
    {
        var sample = SampleObject.Of(apiVersion, kind);
        Assert.Equal("", sample.With(path, 1).Ids());
        Assert.Equal("", sample.With(path, 65535).Ids());
        Assert.Equal("", sample.With(path, Tree.Null).Ids());
        Assert.Equal("", sample.With(path, Tree.Unknown).Ids());
        Assert.Equal("MDSL7002", sample.With(path, 65536).Ids());
        Assert.Equal("MDSL7002", sample.With(path, -1).Ids());
        Assert.Equal(takesZero ? "" : "MDSL7002", sample.With(path, 0).Ids());
        Assert.Equal(takesName ? "" : "MDSL7002", sample.With(path, "http").Ids());
        Assert.Equal("MDSL7002", sample.With(path, true).Ids());
    }

    [Fact]
    public void The_message_names_the_field_the_value_and_what_is_allowed()
    {
        var sample = SampleObject.Of("v1", "Service").With("spec.ports.0.port", 70000);
        var finding = Assert.Single(sample.Findings());
        Assert.Equal("Service 'shop': spec.ports[0].port is 70000: write a port from 1 to 65535", finding.Message);
        Assert.Same(Tree.At(sample.Root, "spec.ports.0.port"), finding.Node);
    }

    [Fact]
    public void An_empty_target_port_is_an_unset_one() =>
        Assert.Equal("", SampleObject.Of("v1", "Service").With("spec.ports.0.targetPort", "").Ids());

    [Fact]
    public void A_number_too_large_for_any_integer_is_out_of_range()
    {
        var number = ManifestDsl.Engine.Model.ScalarNode.FromNumber(ManifestDsl.Engine.Model.ScalarKind.Integer, "99999999999999999999", Tree.Written);
        Assert.Equal("MDSL7002", SampleObject.Of("v1", "Service").With("spec.ports.0.port", number).Ids());
    }

    [Fact]
    public void Kinds_of_other_groups_are_left_alone() =>
        Assert.Equal("", SampleObject.Of("serving.knative.dev/v1", "Service").With("spec.ports.0.port", 0).Ids());
}
